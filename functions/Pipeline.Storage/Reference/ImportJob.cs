using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;

namespace Pipeline.Storage.Reference;

/// <summary>An import of reference data that is kept in the job log; one that only checks is not.</summary>
public sealed class ImportJob(ReferenceStore references, JobLog jobs)
{
    /// <inheritdoc cref="ReferenceStore.ImportAsync"/>
    public async Task<ImportOutcome> RunAsync(ReferenceFiles files, bool dryRun, string importedBy, DateTimeOffset now, CancellationToken cancellation)
    {
        if (dryRun)
        {
            return await references.ImportAsync(files, dryRun, importedBy, now, cancellation);
        }

        ImportOutcome? outcome = null;
        await jobs.RunAsync(
            JobKinds.ImportReference.Code, importedBy, JobInputs.None,
            async (run, token) =>
            {
                run.Step("import");
                outcome = await references.ImportAsync(files, dryRun, importedBy, now, token);
                Tell(run, outcome);
            },
            cancellation);
        return outcome!;
    }

    private static void Tell(JobRun run, ImportOutcome outcome)
    {
        foreach (var (file, rows) in outcome.Counts)
        {
            run.Count(file, rows);
        }

        if (outcome.Problems.Count > 0)
        {
            run.Count("problems", outcome.Problems.Count);
            run.FailsAs("refused");
            return;
        }

        run.Count("version", outcome.Version ?? 0);
        run.EndsAs(outcome.Changed ? "changed" : "unchanged");
    }
}
