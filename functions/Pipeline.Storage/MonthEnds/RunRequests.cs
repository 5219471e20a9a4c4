using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Runs asked for by hand. Asking writes a row and answers at once; a timer works the rows off, so that a run outlives the request, the
/// connection and the instance that took it.
/// </summary>
public sealed class RunRequests(Stores stores, MonthEndJob monthEnd, JobLog jobs, TimeProvider time)
{
    private const string Partition = "runs";
    private const int IdLength = 32;
    private static readonly Dictionary<string, string> NoFields = new(StringComparer.Ordinal);

    /// <summary>Asks for a run.</summary>
    /// <returns>The id under which <see cref="FindAsync"/> tells how it goes.</returns>
    public async Task<string> RequestAsync(Month? month, bool full, string requestedBy, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var run = new RequestedRun(
            $"{Invariant.Text(now)}-{Guid.NewGuid():N}"[..IdLength], month, full, requestedBy, now, RunState.Requested, Report: null);
        await stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Insert(run.Id, NoFields, Pack(run))], cancellation);
        return run.Id;
    }

    /// <summary>The run, or null: no such run was asked for.</summary>
    public async Task<RequestedRun?> FindAsync(string id, CancellationToken cancellation) =>
        IsId(id) && await stores.Rows.ReadAsync(RowTable.Months, Partition, id, cancellation) is { } row ? Unpack(row) : null;

    /// <summary>Does every run that waits, oldest first. One found running was left by an instance that died, and is done again.</summary>
    /// <returns>How many were done.</returns>
    public async Task<int> WorkOffAsync(CancellationToken cancellation)
    {
        var waiting = new List<StoredRow>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, "", withPacks: true, cancellation))
        {
            if (Unpack(row).State is RunState.Requested or RunState.Running)
            {
                waiting.Add(row);
            }
        }

        var done = 0;
        foreach (var row in waiting)
        {
            done += await TryMoveAsync(row, RunState.Running, cancellation) && await WorkOffAsync(Unpack(row), cancellation) ? 1 : 0;
        }

        return done;
    }

    private async Task<bool> WorkOffAsync(RequestedRun run, CancellationToken cancellation)
    {
        try
        {
            var done = false;
            await jobs.RunAsync(
                JobKinds.MonthEnd.Code, run.RequestedBy, JobInputs.OfMonthEnd(run.Month, run.Full),
                async (job, token) => done = await RunAsync(run, job, token), cancellation);
            return done;
        }
        catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
        {
            await SaveAsync(run with { State = RunState.Failed }, cancellation);
            throw;
        }
    }

    private async Task<bool> RunAsync(RequestedRun run, JobRun job, CancellationToken cancellation)
    {
        var report = await monthEnd.RunAsync(job, cancellation);
        if (report.Result == MonthEndResult.AlreadyRunning)
        {
            job.Forget();
            await WaitAgainAsync(run.Id, cancellation);
            return false;
        }

        await SaveAsync(run with { State = RunState.Done, Report = report }, cancellation);
        return true;
    }

    /// <summary>Another run was under way. If it was this very one, done by another instance, it may have ended by now: that stands.</summary>
    private async Task WaitAgainAsync(string id, CancellationToken cancellation)
    {
        if (await stores.Rows.ReadAsync(RowTable.Months, Partition, id, cancellation) is { } row && Unpack(row).State == RunState.Running)
        {
            await TryMoveAsync(row, RunState.Requested, cancellation);
        }
    }

    /// <returns>False if another instance has moved it meanwhile.</returns>
    private Task<bool> TryMoveAsync(StoredRow row, RunState state, CancellationToken cancellation) => stores.Rows.TryWriteAsync(
        RowTable.Months, Partition, [RowWrite.Replace(row, NoFields, Pack(Unpack(row) with { State = state }))], cancellation);

    private async Task SaveAsync(RequestedRun run, CancellationToken cancellation) =>
        await stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Upsert(run.Id, NoFields, Pack(run))], cancellation);

    private static bool IsId(string text) => text.Length == IdLength && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static byte[] Pack(RequestedRun run) => JsonSerializer.SerializeToUtf8Bytes(run, MonthEndJson.Default.RequestedRun);

    private static RequestedRun Unpack(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, MonthEndJson.Default.RequestedRun)!;
}
