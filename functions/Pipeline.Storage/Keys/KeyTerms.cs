namespace Pipeline.Storage.Keys;

/// <summary>How long keys last, as the settings say.</summary>
/// <param name="Lifetime">Of a new key for which nothing else is said.</param>
/// <param name="Warning">How long before its end who uses a key is told.</param>
/// <param name="Overlap">How long a key that another takes over from still opens.</param>
public sealed record KeyTerms(TimeSpan Lifetime, TimeSpan Warning, TimeSpan Overlap)
{
    public static KeyTerms Default { get; } = new(TimeSpan.FromDays(365), TimeSpan.FromDays(30), TimeSpan.FromDays(14));

    /// <summary>The longest overlap that can be asked for: two keys for one holder are meant to be for a while.</summary>
    public static TimeSpan LongestOverlap { get; } = TimeSpan.FromDays(90);

    /// <summary>The end of a key if it is near; null if it is not, or if there is none.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset? expiresAt, DateTimeOffset now) => expiresAt is { } end && end - now <= Warning ? end : null;
}
