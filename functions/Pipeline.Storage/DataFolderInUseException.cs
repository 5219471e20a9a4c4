using Pipeline.Core;

namespace Pipeline.Storage;

/// <summary>Another process serves the data folder.</summary>
public sealed class DataFolderInUseException(Problem problem) : Exception(problem.En)
{
    public Problem Problem => problem;
}
