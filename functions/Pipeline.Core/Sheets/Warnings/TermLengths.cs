using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Terms planned shorter or longer than the pack allows (INDICATORS, A2): start + least ≤ end + 1 day ≤ start + most, the end inclusive;
/// months clamp to the month's end, so that a term from 31 October lasts four months on 27 February.
/// </summary>
internal static class TermLengths
{
    public static IEnumerable<Warning> Of(IReadOnlyList<ApprenticeshipTerm> terms, ApprenticeshipRules rules) =>
        terms.Index()
            .Where(t => !IsWithin(t.Item, rules))
            .Select(t => Warning.TermOutsideMonths(
                t.Item.Person, rules.TermMonthsLeast, rules.TermMonthsMost, Place.Of(t.Index, t.Item.End is null ? "plannedEnd" : "end")));

    private static bool IsWithin(ApprenticeshipTerm term, ApprenticeshipRules rules)
    {
        var after = term.LastDay.AddDays(1);
        return term.Start.AddMonths(rules.TermMonthsLeast) <= after && after <= term.Start.AddMonths(rules.TermMonthsMost);
    }
}
