using Pipeline.Storage;

namespace Pipeline.Tests.Restatements;

/// <summary>Says after which of the writes that matter a process dies; the answer to that write is lost.</summary>
internal sealed class Crash
{
    private int _left;

    /// <summary>The writes there were since it was last set.</summary>
    public int Seen { get; private set; }

    /// <param name="after">1 is the next write; 0 is none.</param>
    public void Set(int after) => (_left, Seen) = (after, 0);

    public async Task<T> AroundAsync<T>(Func<Task<T>> write)
    {
        Seen++;
        var dies = _left > 0 && --_left == 0;
        var written = await write();
        return dies ? throw new StoreUnavailableException("The process is killed.") : written;
    }
}
