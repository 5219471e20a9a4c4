namespace Pipeline.Core.Summaries;

/// <summary>Who is in charge of what in a village (INDICATORS, H2, H2b, H3): the sums over <see cref="HouseholdsOfVillage"/>.</summary>
internal static class ChargesOfVillage
{
    public static VillageCharges Of(string village, IEnumerable<HouseholdMonth> households, DateOnly lastDay)
    {
        var onLastDay = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var inCharge = new List<string>();
        var (assigned, contacted, movedOut) = (0, 0, 0);
        foreach (var household in households.Where(h => h.IsAssigned))
        {
            foreach (var (member, days) in household.Charges)
            {
                onLastDay[member] = onLastDay.GetValueOrDefault(member) + (days.Contains(lastDay) ? 1 : 0);
            }

            inCharge.Add(household.Household);
            var stays = household.There.Contains(lastDay);
            assigned += stays ? 1 : 0;
            movedOut += stays ? 0 : 1;
            contacted += stays && household.IsContacted ? 1 : 0;
        }

        inCharge.Sort(StringComparer.Ordinal);
        return new(village, [.. onLastDay.Select(m => new MemberCharge(m.Key, m.Value))], inCharge, assigned, contacted, movedOut);
    }
}
