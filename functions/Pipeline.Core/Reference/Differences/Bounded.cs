namespace Pipeline.Core.Reference.Differences;

/// <summary>The first entries of a list that may be too long for a person, and how many there are.</summary>
public sealed record Bounded<T>(IReadOnlyList<T> Listed, int Total)
{
    /// <summary>How many are listed one by one.</summary>
    public const int Most = 200;

    public static Bounded<T> Of(IReadOnlyList<T> all) => new([.. all.Take(Most)], all.Count);
}
