namespace Pipeline.Storage.Publishing.Checks;

/// <param name="Name">Stable, kebab-case.</param>
public sealed record CheckResult(string Name, IReadOnlyList<CheckFailure> Failures)
{
    public bool Passed => Failures.Count == 0;
}
