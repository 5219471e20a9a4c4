using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;

namespace Pipeline.Storage.Health;

/// <param name="LastFinalMonth">The last month whose figures are final; null before the first.</param>
/// <param name="Runs">The newest runs of the month end, the newest first.</param>
public sealed record MonthEndHealth(Month? LastFinalMonth, IReadOnlyList<JobRecord> Runs)
{
    /// <summary>A night's run may fail, and the next one makes up for it: only then something is wrong.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>The newest run that has ended, well or not; null if there is none.</summary>
    public JobRecord? LastAt(DateTimeOffset now) => Runs.FirstOrDefault(r => r.IsOverAt(now));

    /// <summary>
    /// Since when a run is missing that makes the months what they are by the clock; null if none is. A month that was due before there was reference
    /// data to compute it by counts from the import on.
    /// </summary>
    public DateTimeOffset? OverdueSince(ReferenceHealth reference, DateTimeOffset now)
    {
        if (reference.LastDueAt is not { } dueAt || Runs.Any(r => r.StartedAt >= dueAt && DoesAll(r)))
        {
            return null;
        }

        var since = Runs.Any(DoesAll) || reference.ImportedAt < dueAt ? dueAt : reference.ImportedAt;
        return now - since > Patience ? since : null;
    }

    private static bool DoesAll(JobRecord run) =>
        run is { State: JobState.Done, Result: "published" or "unchanged" } && JobInputs.MonthOf(run.Inputs) is null;
}
