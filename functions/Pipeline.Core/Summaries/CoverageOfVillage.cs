namespace Pipeline.Core.Summaries;

/// <summary>Which registered households were in a member's charge (INDICATORS, H1 and H1b): the sums over <see cref="HouseholdsOfVillage"/>.</summary>
internal static class CoverageOfVillage
{
    public static VillageCoverage Of(string village, IEnumerable<HouseholdMonth> households, DateOnly lastDay)
    {
        int covered = 0, present = 0, coveredDays = 0, presentDays = 0;
        foreach (var household in households)
        {
            var coveredOn = household.Covered;
            present += household.There.Contains(lastDay) ? 1 : 0;
            covered += coveredOn.Contains(lastDay) ? 1 : 0;
            presentDays += household.There.Count;
            coveredDays += coveredOn.Count;
        }

        return new(village, covered, present, coveredDays, presentDays);
    }
}
