namespace Pipeline.Tests.Faults;

/// <summary>
/// Runs tasks on one thread and lets chance, by a seed, say which of those that can go on goes on next: the same seed gives the same
/// interleaving again.
/// </summary>
internal sealed class SeededOrder : SynchronizationContext, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Random _random;
    private readonly List<(SendOrPostCallback Callback, object? State)> _ready = [];
    private readonly SemaphoreSlim _posted = new(0);

    private SeededOrder(int seed) => _random = new(seed);

    /// <summary>Runs to the end of the task, whose failure it throws.</summary>
    public static void Run(int seed, Func<Task> life)
    {
        var before = Current;
        using var order = new SeededOrder(seed);
        SetSynchronizationContext(order);
        try
        {
            var task = life();
            var woken = task.ContinueWith(_ => order._posted.Release(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            while (!task.IsCompleted)
            {
                order._posted.Wait(TestContext.Current.CancellationToken);
                order.GoOn();
            }

            woken.GetAwaiter().GetResult();
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_gate)
        {
            _ready.Add((d, state));
        }

        _posted.Release();
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public void Dispose() => _posted.Dispose();

    private void GoOn()
    {
        (SendOrPostCallback Callback, object? State) next;
        lock (_gate)
        {
            if (_ready.Count == 0)
            {
                return;
            }

            var chosen = _random.Next(_ready.Count);
            next = _ready[chosen];
            _ready.RemoveAt(chosen);
        }

        next.Callback(next.State);
    }
}
