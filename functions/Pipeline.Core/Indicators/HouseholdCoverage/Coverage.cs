namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>
/// H1 (INDICATORS, Household coverage): registered households with an active assignment on the month's last day. A household that moved
/// out in the month, by the register or by the sheet, is excluded from its date; without a sheet the register alone says who is there.
/// </summary>
public static class Coverage
{
    public static RegisterFigure OnLastDay(VillageMonth village)
    {
        var present = village.Reported?.Present ?? village.Registered.OnLastDay;
        var movedOut = village.Registered.Households - present;
        return village switch
        {
            { IsExpected: false } => new(default, movedOut, present),
            { Reported: { } reported } => new(new(reported.Covered, present, 0), movedOut, 0),
            _ => new(new(0, present, present), movedOut, 0),
        };
    }
}
