using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>
/// A2's rule for one term (INDICATORS, Apprenticeship rotation): start + 4 months ≤ end + 1 day ≤ start + 6 months. The end is inclusive,
/// and months clamp to the month's end: six months from 31 August are over with 28 February.
/// </summary>
public static class TermLength
{
    public static TermState Of(DateOnly start, DateOnly plannedEnd, DateOnly? end, ApprenticeshipRules rules)
    {
        if (end is not { } last)
        {
            return TermState.InProgress;
        }

        var over = last.AddDays(1);
        return over > start.AddMonths(rules.TermMonthsMost) ? TermState.Long
            : over >= start.AddMonths(rules.TermMonthsLeast) ? TermState.Valid
            : last < plannedEnd ? TermState.Interrupted
            : TermState.Short;
    }
}
