namespace Pipeline.Storage.Rebuild;

/// <param name="DryRun">Reads everything and tells; writes nothing.</param>
/// <param name="Now">The instant by which open months are computed.</param>
/// <param name="Taken">Names of files that a person has decided for, where two contradict each other.</param>
public sealed record RebuildRequest(bool DryRun, DateTimeOffset Now, IReadOnlySet<string> Taken);
