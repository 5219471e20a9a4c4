using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Publishing.CleanUp;

namespace Pipeline.Functions.Jobs;

/// <summary>The timer that moves to the archive what only older snapshots name.</summary>
public sealed partial class TimedCleanUp(CleanUpJob cleanUp, JobLog jobs, LateRuns late, ILogger<TimedCleanUp> log)
{
    public Task RunAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.CleanUp, pastDue);
        return jobs.RunAsync(
            JobKinds.CleanUp.Code, JobStarters.Timer, JobInputs.None, async (run, token) => Log(await cleanUp.RunAsync(run, token)), cancellation);
    }

    private void Log(CleanUpOutcome outcome)
    {
        Ended(KebabCase.Of(outcome.Result), outcome.Moved.Count, outcome.Left);
        if (outcome.Damaged.Count > 0 || outcome.Result == CleanUpResult.ManifestDamaged)
        {
            Damaged(outcome.Damaged.Count);
        }

        if (!outcome.IsOneListing)
        {
            ManyFiles(outcome.Left, CleanUpOutcome.ListingPage);
        }
    }

    [LoggerMessage(1106, LogLevel.Information, "The clean-up ended {Result}: {Moved} files moved to the archive, {Left} left.")]
    private partial void Ended(string result, int moved, int left);

    [LoggerMessage(1107, LogLevel.Error, "The clean-up found damage: {Files} files are not what their name says, or a manifest cannot be read. Run check-datasets.")]
    private partial void Damaged(int files);

    [LoggerMessage(1108, LogLevel.Warning, "The datasets hold {Files} files, more than one listing of {Page} has; readers get slower.")]
    private partial void ManyFiles(int files, int page);
}
