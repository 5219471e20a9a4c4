namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What the two tables of ratings publish of one cell, or of the sum of an organisation's withheld cells.</summary>
/// <param name="HasMembers">There is someone to rate.</param>
/// <param name="Smallest">The smallest group that the rule pack lets be published.</param>
/// <param name="Differences">Below, at, above.</param>
internal sealed record RatingsUnderCheck(bool IsSuppressed, bool HasMembers, bool IsFiled, int Smallest, IReadOnlyList<int> Differences)
{
    /// <summary>By level.</summary>
    public List<int> Self { get; } = [];

    /// <summary>By level.</summary>
    public List<int> Agreed { get; } = [];

    /// <summary>An expected cell whose sheet is filed, and that has fewer rated members than may be seen.</summary>
    public bool IsSmallAndOpen => this is { IsSuppressed: false, HasMembers: true, IsFiled: true } && Rated < Smallest;

    /// <summary>Of a sum: it holds enough members, and neither a level nor a difference is that of everyone in it.</summary>
    public bool HidesItsCells => Rated >= Smallest && IsMixed(Self) && IsMixed(Agreed) && IsMixed(Differences);

    /// <summary>Members with a rating of either kind: who has both is counted in each.</summary>
    private int Rated => Self.Sum() + Agreed.Sum() - Differences.Sum();

    private static bool IsMixed(IReadOnlyList<int> counts) => counts.Sum() is var total && (total == 0 || !counts.Contains(total));
}
