using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The households of a village in members' charge: the assignments on file that hold in the month, who was contacted, who moved.</summary>
public sealed class HouseholdsFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    public FormDefinition Form => HouseholdAssignmentsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf)
    {
        var dice = Dice.Of(seed, unit, month.ToString(), "households");
        return [.. register.HouseholdsOf(unit)
            .Where(h => h.HoldsWithin(month.FirstDay, month.LastDay))
            .OrderBy(h => h.Code, StringComparer.Ordinal)
            .SelectMany(h => RowsOf(h, month, asOf, dice))];
    }

    /// <summary>The clerk goes through the village's book at the end of the month.</summary>
    public DateOnly KnownOn(string unit, Month month) => month.LastDay.AddDays(-Dice.Of(seed, unit, month.ToString(), "book").Between(0, 4));

    public string NilReason(string unit, Month month) => "Trong tháng thôn không có hộ nào được phân công phụ trách.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows)
    {
        var households = rows.Cast<HouseholdInCharge>().ToList();
        var slip = Math.Max(0, households.FindIndex(h => h.Member is not null));
        return [.. households.Select((h, i) => i == slip ? h with { Contacted = !h.Contacted } : h)];
    }

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<HouseholdInCharge>().Select((h, i) => i == 0 ? h with { Household = "H-CHUA-CO" } : h)];

    private IEnumerable<object> RowsOf(Household household, Month month, DateOnly asOf, Dice dice)
    {
        var contacted = dice.Chance(OverTheYear.Share(0.84, 0.95, month));
        var came = household.ValidFrom > directory.Units.FirstMonth.FirstDay; // Who is there from the register's first day on did not move.
        var movedIn = came && month.Contains(household.ValidFrom) && household.ValidFrom <= asOf ? household.ValidFrom : (DateOnly?)null;
        var movedOut = household.ValidTo is { } end && month.Contains(end) && end <= asOf ? end : (DateOnly?)null;
        var inCharge = register.AssignmentsOf(household.Code)
            .Where(a => a.HoldsWithin(month.FirstDay, month.LastDay) && a.ValidFrom <= asOf)
            .OrderBy(a => a.ValidFrom).ThenBy(a => a.Member, StringComparer.Ordinal)
            .ToList();
        foreach (var assignment in inCharge)
        {
            var until = assignment.ValidTo is { } to && to <= asOf ? to : (DateOnly?)null;
            yield return new HouseholdInCharge(household.Code, assignment.Member, assignment.ValidFrom, until, contacted, movedIn, movedOut);
        }

        if (inCharge.Count == 0 && (movedIn ?? movedOut) is not null)
        {
            yield return new HouseholdInCharge(household.Code, null, null, null, Contacted: false, movedIn, movedOut);
        }
    }
}
