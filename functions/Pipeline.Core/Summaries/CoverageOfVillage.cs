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
            var there = registered.Without(Away([.. byHousehold[household]], month));
            var inCharge = MonthDays.None;
            foreach (var row in byHousehold[household])
            {
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

    /// <summary>
    /// The days on which the rows say that the household was not there: before it first moved in, and from each day it moved out
    /// until it next moved in. The moves of all its rows are read together, a move in before a move out of the same day.
    /// </summary>
    internal static MonthDays Away(IReadOnlyList<HouseholdInCharge> rows, Month month)
    {
        var moves = rows.Where(r => r.MovedIn is not null).Select(r => (Day: r.MovedIn!.Value, IsOut: false))
            .Concat(rows.Where(r => r.MovedOut is not null).Select(r => (Day: r.MovedOut!.Value, IsOut: true)))
            .Order().ToList();
        var away = moves is [{ IsOut: false } first, ..] ? MonthDays.Between(null, first.Day, month) : MonthDays.None;
        for (var i = 0; i < moves.Count; i++)
        {
            away |= moves[i].IsOut ? MonthDays.Between(moves[i].Day, BackOn(i), month) : MonthDays.None;
        }

        return away;

        DateOnly? BackOn(int left) => moves.Skip(left + 1).Where(m => !m.IsOut).Select(m => (DateOnly?)m.Day).FirstOrDefault();
    }
}
