using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>
/// Who is in charge of what in a village (INDICATORS, H2, H2b, H3), by the same rules as <see cref="CoverageOfVillage"/>: an assignment is
/// active on a day on which its member is active and the household is there.
/// </summary>
internal static class ChargesOfVillage
{
    public static VillageCharges Of(string village, IReadOnlyList<HouseholdInCharge> rows, HouseholdRegister register, MemberActivity members)
    {
        var month = register.Month;
        var onLastDay = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var households = new SortedSet<string>(StringComparer.Ordinal);
        var (assigned, contacted, movedOut) = (0, 0, 0);
        var registered = register.Of(village);
        foreach (var household in rows.GroupBy(r => r.Household, StringComparer.Ordinal).Where(h => registered.ContainsKey(h.Key)))
        {
            var there = registered[household.Key].Without(CoverageOfVillage.Away([.. household], month));
            var charges = household.Where(r => r.Member is not null).GroupBy(r => r.Member!, StringComparer.Ordinal)
                .Select(m => (Member: m.Key, Days: Days(m, month) & members.Of(m.Key) & there))
                .Where(c => !c.Days.IsEmpty).ToList();
            foreach (var (member, days) in charges)
            {
                onLastDay[member] = onLastDay.GetValueOrDefault(member) + (days.Contains(month.LastDay) ? 1 : 0);
            }

            var isAssigned = charges.Count > 0 && households.Add(household.Key);
            var stays = there.Contains(month.LastDay);
            assigned += isAssigned && stays ? 1 : 0;
            movedOut += isAssigned && !stays ? 1 : 0;
            contacted += isAssigned && stays && household.Any(r => r.Contacted) ? 1 : 0;
        }

        return new(village, [.. onLastDay.Select(m => new MemberCharge(m.Key, m.Value))], [.. households], assigned, contacted, movedOut);
    }

    private static MonthDays Days(IEnumerable<HouseholdInCharge> rows, Month month) =>
        rows.Aggregate(MonthDays.None, (days, row) => days | MonthDays.Between(row.From, row.To, month));
}
