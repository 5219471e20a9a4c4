using System.Reflection;

namespace Pipeline.Local.Hosting;

/// <summary>A function called by a schedule.</summary>
/// <param name="Schedule">As the attribute has it: six fields, or <c>%Setting%</c>.</param>
/// <param name="Monitored">Whether a run missed while the host was down is made up for.</param>
public sealed record TimerFunction(string Name, MethodInfo Method, string Schedule, bool RunOnStartup, bool Monitored)
{
    /// <summary>How it is run again when it fails; null: not before its next occurrence.</summary>
    public TimerRetry? Retry { get; init; }
}
