using Pipeline.Storage.Jobs;

namespace Pipeline.Local.Commands;

/// <summary>Who acts, for the audit and the job log, when a command is typed on the machine itself.</summary>
internal static class Operator
{
    public const string Name = JobStarters.CommandLine;
}
