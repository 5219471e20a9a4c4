namespace Pipeline.Storage.Jobs;

/// <summary>Who starts runs, beside keys.</summary>
public static class JobStarters
{
    public const string Timer = "timer";

    public const string CommandLine = "command-line";

    /// <summary>How a run began, without saying whose key it was.</summary>
    public static string Origin(string startedBy) => startedBy is Timer or CommandLine ? startedBy : "request";
}
