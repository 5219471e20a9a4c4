using System.Diagnostics;

namespace Pipeline.Storage.Telemetry;

/// <summary>What the product tells of the time that its work takes: docs/TELEMETRY.md, Traces, has the names and their tags.</summary>
public static class Traces
{
    /// <summary>The name of the source.</summary>
    public const string Name = "Pipeline";

    internal const string Intake = "intake";
    internal const string MonthEnd = "month-end";
    internal const string Summarise = "summarise";
    internal const string Assemble = "assemble";
    internal const string Publish = "publish";
    internal const string Deliver = "deliver";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Every name there is.</summary>
    public static IReadOnlyList<string> Names { get; } = [Intake, MonthEnd, Summarise, Assemble, Publish, Deliver];

    /// <summary>Does work within a trace. What the work throws comes out here; the trace keeps its type alone, for what an exception says may hold what a trace should not.</summary>
    /// <param name="work">Gets the trace, or null if nobody listens.</param>
    internal static async Task<T> OfAsync<T>(string name, Func<Activity?, Task<T>> work)
    {
        using var trace = Source.StartActivity(name);
        try
        {
            return await work(trace);
        }
        catch (Exception failure)
        {
            trace?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            throw;
        }
    }
}
