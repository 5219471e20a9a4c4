using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>
/// Which registered households were in a member's charge (INDICATORS, Household coverage). An assignment is active on a day if
/// from ≤ day &lt; to and its member is active that day, so a household whose member left is an orphan: counted, not covered. However
/// many members share a household, it counts once. A household that moved, by the register or by the sheet, is out from that date.
/// </summary>
internal static class CoverageOfVillage
{
    public static VillageCoverage Of(
        string village, IEnumerable<HouseholdInCharge> rows, HouseholdRegister register, MemberActivity members)
    {
        var month = register.Month;
        var byHousehold = rows.ToLookup(r => r.Household, StringComparer.Ordinal);
        int covered = 0, present = 0, coveredDays = 0, presentDays = 0;
        foreach (var (household, registered) in register.Of(village))
        {
            var there = registered;
            var inCharge = MonthDays.None;
            foreach (var row in byHousehold[household])
            {
                there = there.Without(Away(row, month));
                inCharge |= row.Member is { } member ? MonthDays.Between(row.From, row.To, month) & members.Of(member) : MonthDays.None;
            }

            var coveredOn = there & inCharge;
            present += there.Contains(month.LastDay) ? 1 : 0;
            covered += coveredOn.Contains(month.LastDay) ? 1 : 0;
            presentDays += there.Count;
            coveredDays += coveredOn.Count;
        }

        return new(village, covered, present, coveredDays, presentDays);
    }

    /// <summary>The days on which a row says that the household was not there: before it moved in, and from the day it moved out.</summary>
    private static MonthDays Away(HouseholdInCharge row, Month month) => (row.MovedIn, row.MovedOut) switch
    {
        (null, null) => MonthDays.None,
        (null, { } gone) => MonthDays.Between(gone, null, month),
        ({ } came, null) => MonthDays.Between(null, came, month),
        ({ } came, { } gone) when gone < came => MonthDays.Between(gone, came, month),
        ({ } came, { } gone) => MonthDays.Between(null, came, month) | MonthDays.Between(gone, null, month),
    };
}
