using Pipeline.Core;

namespace Pipeline.Storage.Backups;

/// <summary>A backup cannot be made or taken back in; nothing was changed.</summary>
public sealed class BackupException(Problem problem, Exception? inner = null) : Exception(problem.En, inner)
{
    public Problem Problem { get; } = problem;
}
