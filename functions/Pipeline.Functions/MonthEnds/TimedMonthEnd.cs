using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.MonthEnds;

/// <summary>Runs of the month end that a timer starts.</summary>
public sealed partial class TimedMonthEnd(MonthEndJob monthEnd, DueCuts cuts, JobLog jobs, LateRuns late, ILogger<TimedMonthEnd> log)
{
    public Task RunAsync(JobKind timer, bool pastDue, CancellationToken cancellation)
    {
        late.Note(timer, pastDue);
        return jobs.RunAsync(
            timer.Code, JobStarters.Timer, JobInputs.None,
            async (run, token) => Log(timer.Code, await monthEnd.RunAsync(run, token)),
            cancellation);
    }

    /// <summary>
    /// A run only if a month is due for the cut: the rule pack says on which day of the month that is, so its timer looks each day, and on most of them
    /// there is nothing to do nor to log.
    /// </summary>
    public async Task CutAsync(JobKind timer, MonthState cut, bool pastDue, CancellationToken cancellation)
    {
        if (await cuts.AnyAsync(cut, cancellation))
        {
            await RunAsync(timer, pastDue, cancellation);
        }
    }

    private void Log(string timer, MonthEndReport report)
    {
        if (report.Result == MonthEndResult.ChecksFailed)
        {
            ChecksFailed(timer, string.Join(' ', report.FailedChecks.Select(c => c.Name)));
        }
        else
        {
            Ended(timer, KebabCase.Of(report.Result), report.Months.Count, report.SnapshotId);
        }
    }

    [LoggerMessage(1101, LogLevel.Information, "{Timer} ended {Result}: {Months} months computed, snapshot {Snapshot}.")]
    private partial void Ended(string timer, string result, int months, string? snapshot);

    [LoggerMessage(1102, LogLevel.Error, "{Timer} published nothing, readers keep the snapshot they had. Failed checks: {Checks}")]
    private partial void ChecksFailed(string timer, string checks);
}
