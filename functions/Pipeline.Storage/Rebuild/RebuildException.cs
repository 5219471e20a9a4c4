using Pipeline.Core;

namespace Pipeline.Storage.Rebuild;

/// <summary>A rebuild cannot begin; nothing was changed.</summary>
public sealed class RebuildException(Problem problem) : Exception(problem.En)
{
    public Problem Problem { get; } = problem;
}
