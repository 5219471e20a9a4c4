namespace Pipeline.Core.Indicators.NewRural;

/// <summary>N1 (INDICATORS, Household coverage): communes recognised by the month's last day. Recognition stays, however many criteria are met later.</summary>
public static class Recognition
{
    public static Figure Of(CommuneMonth commune, DateOnly lastDay) => !commune.IsExpected
        ? default
        : new(commune.Standing?.RecognisedOn <= lastDay ? 1 : 0, 1, commune.IsFiled ? 0 : 1);
}
