using Pipeline.Core;
using Pipeline.Storage.Jobs;

namespace Pipeline.Storage.Publishing.CleanUp;

/// <summary>The clean-up as the job log sees it.</summary>
public sealed class CleanUpJob(DatasetCleanUp cleanUp)
{
    public async Task<CleanUpOutcome> RunAsync(JobRun run, CancellationToken cancellation)
    {
        var outcome = await cleanUp.RunAsync(run.Step, cancellation);
        run.Count("moved", outcome.Moved.Count);
        run.Count("bytes", outcome.Moved.Sum(f => f.Bytes));
        run.Count("left", outcome.Left);
        run.Count("damaged", outcome.Damaged.Count);
        if (outcome.Result == CleanUpResult.ManifestDamaged)
        {
            run.FailsAs(KebabCase.Of(outcome.Result));
        }
        else
        {
            run.EndsAs(KebabCase.Of(outcome.Result));
        }

        return outcome;
    }
}
