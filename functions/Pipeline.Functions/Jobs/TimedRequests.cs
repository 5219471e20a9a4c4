using Microsoft.Extensions.Logging;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.Jobs;

/// <summary>The timer that works off what was asked for by hand.</summary>
public sealed partial class TimedRequests(
    RunRequests monthEnds, RestatementRuns restatements, RequestedJobs requested, RepeatableJobs repeatable, JobLog jobs, LateRuns late,
    ILogger<TimedRequests> log)
{
    /// <summary>Each run that was asked for is in the job log itself; of this one only a failure is.</summary>
    public Task WorkOffAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.RequestedRuns, pastDue);
        return jobs.RunQuietlyAsync(
            JobKinds.RequestedRuns.Code, JobStarters.Timer,
            async (run, token) =>
            {
                run.Step("month-ends");
                var done = await monthEnds.WorkOffAsync(token);
                run.Step("restatements");
                var restated = await restatements.WorkOffAsync(token);
                run.Step("jobs");
                done += await requested.WorkOffAsync(repeatable.WorkOf, token);
                Log(done, restated);
            },
            cancellation);
    }

    private void Log(int done, int restated)
    {
        if (done > 0)
        {
            WorkedOff(done);
        }

        if (restated > 0)
        {
            Restated(restated);
        }
    }

    [LoggerMessage(1103, LogLevel.Information, "{Runs} requested runs were done.")]
    private partial void WorkedOff(int runs);

    [LoggerMessage(1104, LogLevel.Information, "{Restatements} restatements ended.")]
    private partial void Restated(int restatements);
}
