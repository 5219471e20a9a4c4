using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Terms shorter or longer than the pack allows, by the same rule as A2 counts them: those that have ended by their end, the others by the end
/// that is planned.
/// </summary>
internal static class TermLengths
{
    public static IEnumerable<Warning> Of(IReadOnlyList<ApprenticeshipTerm> terms, ApprenticeshipRules rules) =>
        terms.Index()
            .Where(t => TermLength.Of(t.Item.Start, t.Item.PlannedEnd, t.Item.LastDay, rules) != TermState.Valid)
            .Select(t => Warning.TermOutsideMonths(
                t.Item.Person, rules.TermMonthsLeast, rules.TermMonthsMost, Place.Of(t.Index, t.Item.End is null ? "plannedEnd" : "end")));
}
