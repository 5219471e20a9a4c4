using Pipeline.Core;
using Pipeline.Storage.Jobs;

namespace Pipeline.Storage.Privacy;

/// <summary>The purge as the job log sees it: months and counts, never what is purged.</summary>
public sealed class PurgeJob(Purging purging, TimeProvider time)
{
    public async Task<PurgeReport> RunAsync(JobRun run, CancellationToken cancellation)
    {
        var report = await purging.RunAsync(new(time.GetUtcNow(), run.StartedBy, DryRun: false), run.Step, cancellation);
        foreach (var (kind, count) in report.Counts)
        {
            run.Count(KebabCase.Of(kind), count);
        }

        if (report.Result == PurgeResult.AlreadyRunning)
        {
            run.FailsAs(KebabCase.Of(report.Result));
        }
        else
        {
            run.EndsAs(KebabCase.Of(report.Result));
        }

        if (report.Result is PurgeResult.Done or PurgeResult.AlreadyRunning)
        {
            run.Keep();
        }

        return report;
    }
}
