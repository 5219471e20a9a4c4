namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// A1's rule for one person and ISO week (INDICATORS, Apprenticeship rotation): min(done, planned) is credited to the planned dates
/// in order, one day at most to each; what is done beyond is surplus, from the last day done backwards.
/// </summary>
public static class WeeklyCredit
{
    /// <summary>What each of <paramref name="planned"/> dates gets, in their order: 1, a part, then 0.</summary>
    public static decimal[] ToPlanned(int planned, decimal done)
    {
        var credits = new decimal[planned];
        for (var i = 0; i < planned; i++)
        {
            credits[i] = Math.Clamp(done - i, 0, 1);
        }

        return credits;
    }

    /// <summary>The days done beyond the planned ones, by the place they were reported for.</summary>
    public static IEnumerable<CreditableDay> Surplus(int planned, IEnumerable<CreditableDay> done)
    {
        var open = (decimal)planned;
        foreach (var day in done)
        {
            var used = Math.Min(open, day.PersonDays);
            open -= used;
            if (used < day.PersonDays)
            {
                yield return day with { PersonDays = day.PersonDays - used };
            }
        }
    }
}
