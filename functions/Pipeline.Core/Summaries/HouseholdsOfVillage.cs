using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>
/// Who was in charge of each registered household on which days (INDICATORS, Household coverage). An assignment is active on a day if
/// from ≤ day &lt; to and its member is active that day, so a household whose member left is an orphan: counted, not covered. However
/// many members share a household, it counts once. A household that moved, by the register or by the sheet, is out from that date.
/// </summary>
internal static class HouseholdsOfVillage
{
    /// <summary>One for each household that was on the village's register on at least one day; without rows the register alone speaks.</summary>
    public static IEnumerable<HouseholdMonth> Of(
        string village, IEnumerable<HouseholdInCharge> rows, HouseholdRegister register, MemberActivity members)
    {
        var byHousehold = rows.ToLookup(r => r.Household, StringComparer.Ordinal);
        foreach (var (household, registered) in register.Of(village))
        {
            IReadOnlyList<HouseholdInCharge> reported = [.. byHousehold[household]];
            var there = registered.Without(Away(reported, register.Month));
            yield return new(household, registered, there, reported, Charges(reported, there, register.Month, members));
        }
    }

    private static List<(string Member, MonthDays Days)> Charges(
        IReadOnlyList<HouseholdInCharge> rows, MonthDays there, Month month, MemberActivity members)
    {
        var charges = new List<(string Member, MonthDays Days)>(rows.Count);
        foreach (var row in rows.Where(r => r.Member is not null))
        {
            var days = MonthDays.Between(row.From, row.To, month) & members.Of(row.Member!) & there;
            var known = charges.FindIndex(c => c.Member == row.Member);
            if (known >= 0)
            {
                charges[known] = (row.Member!, charges[known].Days | days);
            }
            else if (!days.IsEmpty)
            {
                charges.Add((row.Member!, days));
            }
        }

        return charges;
    }

    /// <summary>
    /// The days on which the rows say that the household was not there: before it first moved in, and from each day it moved out
    /// until it next moved in. The moves of all its rows are read together, a move in before a move out of the same day.
    /// </summary>
    private static MonthDays Away(IReadOnlyList<HouseholdInCharge> rows, Month month)
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
