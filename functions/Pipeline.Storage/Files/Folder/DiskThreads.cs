namespace Pipeline.Storage.Files.Folder;

/// <summary>A few threads that wait for the disk, so that the thread pool does not: a sync has no asynchronous form.</summary>
/// <remarks>Syncs that run at once share one commit of the file system's journal, hence more threads than processors.</remarks>
internal sealed class DiskThreads : IAsyncDisposable
{
    private const int Count = 16;

    private readonly WaitingLine<Action> _work = new();
    private readonly Thread[] _threads;

    public DiskThreads()
    {
        _threads = [.. Enumerable.Range(0, Count).Select(_ => new Thread(Run) { IsBackground = true, Name = "disk" })];
        foreach (var thread in _threads)
        {
            thread.Start();
        }
    }

    public Task<T> RunAsync<T>(Func<T> action, CancellationToken cancellation)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() => Complete(done, action, cancellation));
        return done.Task;
    }

    /// <summary>Finishes what was begun.</summary>
    public async ValueTask DisposeAsync()
    {
        _work.Close();
        await Task.Run(() => Array.ForEach(_threads, t => t.Join()));
    }

    private void Run()
    {
        while (_work.Take(1) is [var action])
        {
            action();
        }
    }

#pragma warning disable CA1031 // Whatever went wrong goes to the caller; the thread lives on.
    private static void Complete<T>(TaskCompletionSource<T> done, Func<T> action, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            done.TrySetCanceled(cancellation);
            return;
        }

        try
        {
            done.TrySetResult(action());
        }
        catch (Exception error)
        {
            done.TrySetException(error);
        }
    }
#pragma warning restore CA1031
}
