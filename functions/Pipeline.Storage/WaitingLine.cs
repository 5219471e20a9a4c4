namespace Pipeline.Storage;

/// <summary>What waits for threads of its own. They sleep until there is something: a thread that spins instead takes the processor from those who bring it work.</summary>
internal sealed class WaitingLine<T>
{
    private readonly Queue<T> _waiting = [];
    private bool _closed;

    /// <exception cref="ObjectDisposedException">The line is closed.</exception>
    public void Add(T item)
    {
        lock (_waiting)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _waiting.Enqueue(item);
            Monitor.Pulse(_waiting);
        }
    }

    /// <summary>Takes what waits, the first first; sleeps while nothing does.</summary>
    /// <param name="most">To be taken at once.</param>
    /// <returns>Empty once the line is closed and nothing waits any more.</returns>
    public IReadOnlyList<T> Take(int most)
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_closed)
            {
                Monitor.Wait(_waiting);
            }

            var taken = new T[Math.Min(most, _waiting.Count)];
            for (var i = 0; i < taken.Length; i++)
            {
                taken[i] = _waiting.Dequeue();
            }

            return taken;
        }
    }

    /// <summary>Nothing is taken in any more; what waits is still given out.</summary>
    public void Close()
    {
        lock (_waiting)
        {
            _closed = true;
            Monitor.PulseAll(_waiting);
        }
    }
}
