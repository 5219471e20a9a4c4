namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Whether a snapshot is fit for readers.</summary>
/// <param name="SnapshotId">Null if there is no snapshot.</param>
/// <param name="Checks">Every check that was run, in a fixed order.</param>
public sealed record ReadinessReport(string? SnapshotId, IReadOnlyList<CheckResult> Checks)
{
    public bool Passed => Checks.All(c => c.Passed);

    public IReadOnlyList<CheckResult> Failed => [.. Checks.Where(c => !c.Passed)];
}
