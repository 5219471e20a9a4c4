namespace Pipeline.Core.Indicators;

/// <summary>
/// Who has been in charge of a household, and which households in someone's charge, since January: a section of <see cref="MonthHistory"/>.
/// Distinct counts over a year cannot be summed from months; what was counted for the first time can.
/// </summary>
/// <param name="Members">Codes, sorted.</param>
/// <param name="Households">Codes, sorted.</param>
public sealed record YearInCharge(int Year, IReadOnlyList<string> Members, IReadOnlyList<string> Households)
{
    /// <summary>What the year knows when a month begins: nothing in January.</summary>
    public static YearInCharge Before(Month month, MonthHistory history) =>
        history.InCharge is { } known && known.Year == month.Year ? known : new(month.Year, [], []);

    /// <summary>With those of one more month.</summary>
    public YearInCharge With(IEnumerable<string> members, IEnumerable<string> households) =>
        new(Year, Union(Members, members), Union(Households, households));

    private static IReadOnlyList<string> Union(IReadOnlyList<string> known, IEnumerable<string> more) =>
        [.. known.Union(more, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
