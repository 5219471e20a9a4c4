using Pipeline.Core;
using Pipeline.Storage.Jobs;

namespace Pipeline.Storage.MonthEnds;

/// <summary>A run of the month end that tells the job log its steps and what came of it.</summary>
public sealed class MonthEndJob(MonthEnd monthEnd, TimeProvider time)
{
    /// <summary>As the inputs of the run ask for.</summary>
    public Task<MonthEndReport> RunAsync(JobRun run, CancellationToken cancellation) =>
        RunAsync(run, time.GetUtcNow(), progress: null, cancellation);

    /// <inheritdoc cref="RunAsync(JobRun, CancellationToken)"/>
    /// <param name="now">The instant that says where each month stands.</param>
    public async Task<MonthEndReport> RunAsync(JobRun run, DateTimeOffset now, IProgress<MonthEndProgress>? progress, CancellationToken cancellation)
    {
        var request = new MonthEndRequest(now, JobInputs.MonthOf(run.Inputs), run.StartedBy, JobInputs.FullOf(run.Inputs)) { Step = run.Step };
        var report = await MonthEndTelling.OfAsync(run, () => monthEnd.RunAsync(request, progress, cancellation), cancellation);
        Tell(run, report);
        return report;
    }

    private static void Tell(JobRun run, MonthEndReport report)
    {
        foreach (var month in report.Months)
        {
            run.Of(month.Month);
        }

        run.Count("months", report.Months.Count);
        run.Count("summarised", report.Months.Sum(m => m.Summarised));
        run.Count("reused", report.Months.Sum(m => m.Reused));
        if (report.Result == MonthEndResult.ChecksFailed)
        {
            run.Count("failed-checks", report.FailedChecks.Count);
            run.FailsAs(KebabCase.Of(report.Result));
        }
        else
        {
            run.EndsAs(KebabCase.Of(report.Result));
        }
    }
}
