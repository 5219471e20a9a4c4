using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// More than one in so many of a commune's leading posts away on terms on one day of the month (INDICATORS, A2m). The first day of the most
/// away is told, at the row of the term that began last.
/// </summary>
public static class LeadersAway
{
    /// <summary>At most one warning.</summary>
    public static IEnumerable<Warning> Of(IReadOnlyList<ApprenticeshipTerm> terms, WarningContext context)
    {
        var worst = Most(terms, context);
        if (worst.Away.Count * context.Pack.Apprenticeship.LeadersAwayOneIn <= worst.Leaders)
        {
            return [];
        }

        var (row, _) = worst.Away.MaxBy(t => (t.Item.Start, t.Index));
        var persons = worst.Away.Select(t => t.Item.Person).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [Warning.TooManyLeadersAway(worst.Away.Count, worst.Leaders, worst.Day, persons, Place.OfRow(row))];
    }

    /// <summary>The first day of the month on which the most leading posts are away, how many there are, and one term for each of those away.</summary>
    public static (DateOnly Day, int Leaders, IReadOnlyList<(int Index, ApprenticeshipTerm Item)> Away) Most(
        IReadOnlyList<ApprenticeshipTerm> terms, WarningContext context) =>
        context.Month.EachDay().Select(day => On(day, terms, context)).MaxBy(d => d.Away.Count);

    private static (DateOnly Day, int Leaders, IReadOnlyList<(int Index, ApprenticeshipTerm Item)> Away) On(
        DateOnly day, IReadOnlyList<ApprenticeshipTerm> terms, WarningContext context)
    {
        var posts = context.Codes.LeadingPosts(context.Unit).Where(p => p.HoldsOn(day)).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return (day, posts.Count, [.. terms.Index()
            .Where(t => t.Item.Covers(day) && posts.Contains(t.Item.Post))
            .DistinctBy(t => t.Item.Post, StringComparer.Ordinal)]);
    }
}
