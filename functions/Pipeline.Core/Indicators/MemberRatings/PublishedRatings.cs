namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>
/// What readers have seen of a month's ratings, over all versions of it that were published, preliminary ones included. Who has an earlier
/// version can hold it against a later one, so it is an input of the next computation (INDICATORS, Suppression).
/// </summary>
/// <param name="Suppressed">Codes of cells that were suppressed in a version, sorted.</param>
/// <param name="Open">Codes of cells whose ratings stood open in a version, sorted.</param>
/// <param name="Sums">The sums that were published, by organisation; of one organisation never two that differ.</param>
public sealed record PublishedRatings(IReadOnlyList<string> Suppressed, IReadOnlyList<string> Open, IReadOnlyList<RatingSum> Sums)
{
    /// <summary>Before the first version.</summary>
    public static PublishedRatings None { get; } = new([], [], []);

    /// <summary>With one more version.</summary>
    public PublishedRatings With(IEnumerable<string> suppressed, IEnumerable<string> open, IEnumerable<RatingSum> sums) => new(
        [.. Suppressed.Union(suppressed, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. Open.Union(open, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. Sums.Concat(sums.Where(s => !Sums.Any(s.HasContentOf)))
            .OrderBy(s => s.Organization, StringComparer.Ordinal).ThenBy(s => s.Cells[0], StringComparer.Ordinal)]);
}
