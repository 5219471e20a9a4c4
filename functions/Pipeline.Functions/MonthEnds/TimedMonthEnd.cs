using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.MonthEnds;

/// <summary>Runs of the month end that a timer starts.</summary>
public sealed partial class TimedMonthEnd(
    MonthEnd monthEnd, RunRequests requests, RestatementRuns restatements, TimeProvider time, ILogger<TimedMonthEnd> log)
{
    public async Task RunAsync(string timer, bool pastDue, CancellationToken cancellation)
    {
        var report = await monthEnd.RunAsync(new(time.GetUtcNow(), Only: null, timer), progress: null, cancellation);
        if (report.Result == MonthEndResult.ChecksFailed)
        {
            ChecksFailed(timer, string.Join(' ', report.FailedChecks.Select(c => c.Name)));
        }
        else
        {
            Ended(timer, pastDue, KebabCase.Of(report.Result), report.Months.Count, report.SnapshotId);
        }
    }

    public async Task WorkOffRequestsAsync(bool pastDue, CancellationToken cancellation)
    {
        var done = await requests.WorkOffAsync(cancellation);
        var restated = await restatements.WorkOffAsync(cancellation);
        if (done > 0)
        {
            WorkedOff(done, pastDue);
        }

        if (restated > 0)
        {
            Restated(restated, pastDue);
        }
    }

    [LoggerMessage(1101, LogLevel.Information, "{Timer} (past due: {PastDue}) ended {Result}: {Months} months computed, snapshot {Snapshot}.")]
    private partial void Ended(string timer, bool pastDue, string result, int months, string? snapshot);

    [LoggerMessage(1102, LogLevel.Error, "{Timer} published nothing, readers keep the snapshot they had. Failed checks: {Checks}")]
    private partial void ChecksFailed(string timer, string checks);

    [LoggerMessage(1103, LogLevel.Information, "{Runs} requested runs were done (past due: {PastDue}).")]
    private partial void WorkedOff(int runs, bool pastDue);

    [LoggerMessage(1104, LogLevel.Information, "{Restatements} restatements ended (past due: {PastDue}).")]
    private partial void Restated(int restatements, bool pastDue);
}
