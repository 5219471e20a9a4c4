namespace Pipeline.Storage.Health;

/// <param name="Version">The number of the version in force.</param>
/// <param name="ImportedAt">When it came into force.</param>
/// <param name="LastDueAt">The last instant at which its rule packs cut a month; null before the first.</param>
public sealed record ReferenceHealth(int Version, DateTimeOffset ImportedAt, DateTimeOffset? LastDueAt);
