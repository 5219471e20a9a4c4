using Pipeline.Core.Jobs;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Jobs;

/// <summary>
/// Runs that someone asks for from the log. Asking writes a row and answers at once; a timer works the rows off, so that a run outlives the request,
/// the connection and the instance that took it.
/// </summary>
public sealed class RequestedJobs(Stores stores, JobLog log, TimeProvider time)
{
    private readonly JobStore _jobs = new(stores);

    /// <summary>Asks for a run.</summary>
    /// <returns>The run, under the id that it will have in the log.</returns>
    public async Task<JobRecord> RequestAsync(
        string name, string startedBy, IReadOnlyDictionary<string, string> inputs, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var record = new JobRecord(JobStore.NewId(now), name, startedBy, now, inputs) { State = JobState.Requested };
        await _jobs.RequestAsync(record, cancellation);
        return record;
    }

    /// <summary>Does every run that waits, oldest first. One that was abandoned or stopped is done again: only what is safe to repeat can be asked for.</summary>
    /// <param name="workOf">What a run of a name does.</param>
    /// <returns>How many were done.</returns>
    public async Task<int> WorkOffAsync(Func<string, Func<JobRun, CancellationToken, Task>> workOf, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var id in await _jobs.RequestedAsync(cancellation))
        {
            if (await _jobs.FindAsync(id, cancellation) is var (record, row))
            {
                done += await WorkOffAsync(record, row, workOf, cancellation) ? 1 : 0;
            }
        }

        return done;
    }

    private async Task<bool> WorkOffAsync(
        JobRecord record, StoredRow row, Func<string, Func<JobRun, CancellationToken, Task>> workOf, CancellationToken cancellation)
    {
        switch (record.StateAt(time.GetUtcNow()))
        {
            case JobState.Running:
                return false;
            case JobState.Done or JobState.Failed:
                await _jobs.ClearAsync(record.Id, cancellation);
                return false;
            default:
                return await TryRunAsync(record, row, workOf(record.Name), cancellation);
        }
    }

    private async Task<bool> TryRunAsync(JobRecord requested, StoredRow row, Func<JobRun, CancellationToken, Task> work, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var running = requested with { State = JobState.Running, StartedAt = now, AliveAt = now, EndedAt = null, Milliseconds = null, FailedStep = null };
        if (!await _jobs.TryMoveAsync(row, running, cancellation))
        {
            return false;
        }

        await log.RunAsync(running, work, cancellation);
        await _jobs.ClearAsync(requested.Id, cancellation);
        return true;
    }
}
