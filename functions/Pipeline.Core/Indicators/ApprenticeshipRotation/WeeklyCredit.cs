namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// A1's rule for one person and ISO week (INDICATORS, Apprenticeship rotation): min(done, planned) is credited to the planned dates
/// in order, one day at most to each; what is done beyond is surplus, from the last day done backwards.
/// </summary>
public static class WeeklyCredit
{
    /// <summary>What the days done are credited to, in their order.</summary>
    /// <param name="planned">How many dates are planned.</param>
    public static IEnumerable<Credit> Of(int planned, IReadOnlyList<CreditableDay> done)
    {
        var credited = 0m;
        foreach (var day in done)
        {
            for (var open = day.PersonDays; open > 0;)
            {
                var date = (int)credited;
                var counts = date < planned ? Math.Min(open, date + 1 - credited) : open;
                yield return new(date < planned ? date : null, day, counts);
                credited += date < planned ? counts : 0;
                open -= counts;
            }
        }
    }

    /// <summary>What each planned date gets, in their order: 1, a part, then 0.</summary>
    public static decimal[] ToPlanned(int planned, IReadOnlyList<CreditableDay> done)
    {
        var credits = new decimal[planned];
        foreach (var credit in Of(planned, done))
        {
            if (credit.Planned is { } date)
            {
                credits[date] += credit.PersonDays;
            }
        }

        return credits;
    }
}
