using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>The households of a village as its summary counted them: by the register of the organisation in whose partition the sheet lies.</summary>
internal sealed class HouseholdsBehind(ExplainedMonth month)
{
    private readonly Dictionary<string, (HouseholdRegister Households, MemberActivity Members)> _registers = new(StringComparer.Ordinal);

    /// <summary>The organisation whose register says who was there: the village's own where the sheet is missing.</summary>
    public string SourceOf(VillageMonth village) =>
        month.Join.Sheets.PartitionOf(HouseholdAssignmentsForm.Code, village.Registered.Village) ?? village.Organization;

    /// <summary>By code.</summary>
    public IEnumerable<HouseholdMonth> Of(VillageMonth village)
    {
        var source = SourceOf(village);
        if (!_registers.TryGetValue(source, out var known) && month.Register(source) is { } register)
        {
            _registers[source] = known = (new(register, month.Join.Month), new(register, month.Join.Month));
        }

        var code = village.Registered.Village;
        return known.Households is null
            ? []
            : HouseholdsOfVillage
                .Of(code, month.RowsOf(HouseholdAssignmentsForm.Code, code).Select(HouseholdInCharge.Of), known.Households, known.Members)
                .OrderBy(h => h.Household, StringComparer.Ordinal);
    }
}
