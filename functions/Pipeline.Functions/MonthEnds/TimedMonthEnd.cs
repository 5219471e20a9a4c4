using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.MonthEnds;

/// <summary>Runs of the month end that a timer starts.</summary>
public sealed partial class TimedMonthEnd(MonthEndJob monthEnd, JobLog jobs, ILogger<TimedMonthEnd> log)
{
    public Task RunAsync(JobKind timer, bool pastDue, CancellationToken cancellation) => jobs.RunAsync(
        timer.Code, JobStarters.Timer, JobInputs.None,
        async (run, token) => Log(timer.Code, pastDue, await monthEnd.RunAsync(run, token)),
        cancellation);

    private void Log(string timer, bool pastDue, MonthEndReport report)
    {
        if (report.Result == MonthEndResult.ChecksFailed)
        {
            ChecksFailed(timer, string.Join(' ', report.FailedChecks.Select(c => c.Name)));
        }
        else
        {
            Ended(timer, pastDue, KebabCase.Of(report.Result), report.Months.Count, report.SnapshotId);
        }
    }

    [LoggerMessage(1101, LogLevel.Information, "{Timer} (past due: {PastDue}) ended {Result}: {Months} months computed, snapshot {Snapshot}.")]
    private partial void Ended(string timer, bool pastDue, string result, int months, string? snapshot);

    [LoggerMessage(1102, LogLevel.Error, "{Timer} published nothing, readers keep the snapshot they had. Failed checks: {Checks}")]
    private partial void ChecksFailed(string timer, string checks);
}
