using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Publishing.RollBack;

/// <param name="From">The snapshot that readers had before; null if there was none to be read.</param>
public sealed record RollBackOutcome(RollBackResult Result, string? From, IReadOnlyList<CheckResult> FailedChecks);
