using System.Diagnostics;
using Pipeline.Core;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Measures and traces a run of the month end, however it ends.</summary>
internal static class MonthEndTelling
{
    private const string Failed = "failed";

    /// <summary>The host made it stop: nothing is wrong, and the next run makes up for it.</summary>
    private const string Stopped = "stopped";

    public static Task<MonthEndReport> OfAsync(JobRun run, Func<Task<MonthEndReport>> work, CancellationToken cancellation) => Traces.OfAsync(Traces.MonthEnd, async trace =>
    {
        var (started, result) = (TimeProvider.System.GetTimestamp(), Failed); // Real seconds, whatever the product's clock is set to.
        try
        {
            var report = await work();
            result = KebabCase.Of(report.Result);
            trace?.SetTag("months", report.Months.Count).SetTag("snapshot", report.SnapshotId);
            return report;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            result = Stopped;
            throw;
        }
        finally
        {
            Tell(run, trace, result, TimeProvider.System.GetElapsedTime(started));
        }
    });

    private static void Tell(JobRun run, Activity? trace, string result, TimeSpan took)
    {
        var origin = JobStarters.Origin(run.StartedBy);
        var startedBy = origin == JobStarters.Timer ? run.Name : origin;
        trace?.SetTag("started_by", startedBy).SetTag("result", result);
        Measurements.MonthEndRuns.Add(1, new("result", result), new("started_by", startedBy));
        Measurements.MonthEndDuration.Record(took.TotalSeconds, new("result", result), new("started_by", startedBy));
    }
}
