namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>
/// H1b (INDICATORS, Household coverage): household-days with an active assignment, of the household-days on the register; a hand-over
/// with a gap shows here and not in H1.
/// </summary>
public static class CoverageOverTime
{
    public static RegisterFigure OfDays(VillageMonth village)
    {
        var present = village.Reported?.PresentDays ?? village.Registered.Days;
        var movedOut = village.Registered.Days - present;
        return village switch
        {
            { IsExpected: false } => new(default, movedOut, present),
            { Reported: { } reported } => new(new(reported.CoveredDays, present, 0), movedOut, 0),
            _ => new(new(0, present, present), movedOut, 0),
        };
    }
}
