using Microsoft.Extensions.Logging;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.Jobs;

/// <summary>The timer that works off what was asked for by hand.</summary>
public sealed partial class TimedRequests(
    RunRequests monthEnds, RequestedJobs requested, RepeatableJobs repeatable, JobLog jobs, ILogger<TimedRequests> log)
{
    /// <summary>Each run that was asked for is in the job log itself; of this one only a failure is.</summary>
    public Task WorkOffAsync(bool pastDue, CancellationToken cancellation) => jobs.RunQuietlyAsync(
        JobKinds.RequestedRuns.Code, JobStarters.Timer,
        async (run, token) =>
        {
            run.Step("month-ends");
            var done = await monthEnds.WorkOffAsync(token);
            run.Step("jobs");
            done += await requested.WorkOffAsync(repeatable.WorkOf, token);
            if (done > 0)
            {
                WorkedOff(done, pastDue);
            }
        },
        cancellation);

    [LoggerMessage(1103, LogLevel.Information, "{Runs} requested runs were done (past due: {PastDue}).")]
    private partial void WorkedOff(int runs, bool pastDue);
}
