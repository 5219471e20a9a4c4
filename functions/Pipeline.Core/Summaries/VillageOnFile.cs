using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>
/// Whom the register has in charge of households of a village on the month's last day, as sorted codes. Figures come from sheets; this only
/// says whose charge is not known while the village's sheet is missing (H2).
/// </summary>
public sealed record VillageOnFile(string Village, IReadOnlyList<string> Members)
{
    /// <summary>Of the villages that the organisation owns on the month's last day and whose sheet is not in its partition, by code.</summary>
    public static IReadOnlyList<VillageOnFile> Of(OrganizationInputs inputs)
    {
        var day = inputs.Month.LastDay;
        var filed = inputs.Sheets.Where(s => s.Sheet.Form.Code == HouseholdAssignmentsForm.Code)
            .Select(s => s.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        var villages = inputs.Directory.OwnedOn(inputs.Organization, UnitLevel.Village, day)
            .Select(v => v.Code).Where(v => !filed.Contains(v)).ToHashSet(StringComparer.Ordinal);
        var households = inputs.Register.Households.Where(h => h.HoldsOn(day) && villages.Contains(h.Village))
            .ToLookup(h => h.Code, h => h.Village, StringComparer.Ordinal);
        return [.. inputs.Register.Assignments.Where(a => a.HoldsOn(day))
            .SelectMany(a => households[a.Household], (a, village) => (village, a.Member))
            .GroupBy(a => a.village, a => a.Member, StringComparer.Ordinal)
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => new VillageOnFile(v.Key, [.. v.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }
}
