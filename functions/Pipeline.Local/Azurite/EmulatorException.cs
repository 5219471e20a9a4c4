using Pipeline.Core;

namespace Pipeline.Local.Azurite;

/// <summary>The emulator cannot be installed or started here.</summary>
public sealed class EmulatorException(Problem problem) : Exception(problem.En)
{
    public Problem Problem => problem;
}
