namespace Pipeline.Storage.Jobs;

/// <summary>
/// Does runs and keeps what came of them. A row is written before the run begins, gives a sign of life while it goes on, and is written again at the
/// end, however it ends; of a run whose process died the row stays without an end, and is read as abandoned.
/// </summary>
public sealed class JobLog(Stores stores, TimeProvider time)
{
    private static readonly TimeSpan SignOfLifeEvery = TimeSpan.FromSeconds(15);

    private readonly JobStore _jobs = new(stores);
    private readonly JobLogFile _file = new(stores, time);

    /// <summary>Does a run and logs it.</summary>
    /// <param name="name">The code of a <see cref="Core.Jobs.JobKind"/>.</param>
    /// <param name="startedBy"><see cref="JobStarters.Timer"/>, <see cref="JobStarters.CommandLine"/> or the id of a key.</param>
    /// <param name="inputs">Identifiers, months and flags; no free text.</param>
    /// <remarks>What <paramref name="work"/> throws comes out here.</remarks>
    public async Task RunAsync(
        string name, string startedBy, IReadOnlyDictionary<string, string> inputs, Func<JobRun, CancellationToken, Task> work, CancellationToken cancellation)
    {
        var record = New(name, startedBy, inputs);
        await _jobs.SaveAsync(record, cancellation);
        await RunAsync(record, work, isQuiet: false, cancellation);
    }

    /// <summary>
    /// Does a run that mostly finds nothing to do, such as a timer's of each minute. It is kept only if it fails, or tells that it did something
    /// (<see cref="JobRun.Keep"/>), and then its row is written at its end.
    /// </summary>
    public Task RunQuietlyAsync(string name, string startedBy, Func<JobRun, CancellationToken, Task> work, CancellationToken cancellation) =>
        RunAsync(New(name, startedBy, JobInputs.None), work, isQuiet: true, cancellation);

    /// <summary>Does a run whose row is written already.</summary>
    internal Task RunAsync(JobRecord record, Func<JobRun, CancellationToken, Task> work, CancellationToken cancellation) =>
        RunAsync(record, work, isQuiet: false, cancellation);

    private JobRecord New(string name, string startedBy, IReadOnlyDictionary<string, string> inputs)
    {
        var now = time.GetUtcNow();
        return new(JobStore.NewId(now), name, startedBy, now, inputs);
    }

    private async Task RunAsync(JobRecord record, Func<JobRun, CancellationToken, Task> work, bool isQuiet, CancellationToken cancellation)
    {
        var run = new JobRun(record);
        if (JobInputs.MonthOf(record.Inputs) is { } month)
        {
            run.Of(month);
        }

        var started = time.GetTimestamp();
        Exception? failure = null;
        try
        {
            await WithSignsOfLifeAsync(run, work, isQuiet, cancellation);
        }
        catch (Exception e)
        {
            failure = e;
            throw;
        }
        finally
        {
            if (failure is null && run.IsForgotten)
            {
                await _jobs.RemoveAsync(record.Id, CancellationToken.None);
            }
            else if (!isQuiet || run.DidSomething || failure is not null)
            {
                var stopped = failure is OperationCanceledException && cancellation.IsCancellationRequested;
                await NoteAsync(run.EndedAt(time.GetUtcNow(), time.GetElapsedTime(started), failure, stopped), hasFailed: failure is not null);
            }
        }
    }

    private async Task WithSignsOfLifeAsync(JobRun run, Func<JobRun, CancellationToken, Task> work, bool isQuiet, CancellationToken cancellation)
    {
        if (isQuiet)
        {
            await work(run, cancellation);
            return;
        }

        using var ended = new CancellationTokenSource();
        var signs = GiveSignsOfLifeAsync(run, ended.Token);
        try
        {
            await work(run, cancellation);
        }
        finally
        {
            await ended.CancelAsync();
            await signs;
        }
    }

    private async Task GiveSignsOfLifeAsync(JobRun run, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(SignOfLifeEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                try
                {
                    await _jobs.SaveAsync(run.At(time.GetUtcNow()), ended);
                }
                catch (StoreUnavailableException)
                {
                    // The next one may come through; what the run itself does about the outage is its own matter.
                }
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The run has ended.
        }
    }

    /// <summary>Also of a run that was stopped: its end is written in any case. What ended a run comes before a failure to write that down.</summary>
    private async Task NoteAsync(JobRecord record, bool hasFailed)
    {
        try
        {
            await _jobs.SaveAsync(record, CancellationToken.None);
            await _file.WriteAsync(CancellationToken.None);
        }
        catch (StoreUnavailableException) when (hasFailed)
        {
            // The log shows it as abandoned.
        }
    }
}
