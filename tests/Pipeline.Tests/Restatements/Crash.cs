namespace Pipeline.Tests.Restatements;

/// <summary>Says at which of the writes that matter a process dies: before it reaches the store, or after, with the answer lost.</summary>
internal sealed class Crash
{
    private int _left;

    /// <summary>The writes there were since it was last set.</summary>
    public int Seen { get; private set; }

    public bool AfterWriting { get; private set; }

    /// <param name="at">1 is the next write; 0 is none.</param>
    public void Set(int at, bool afterWriting)
    {
        (_left, AfterWriting, Seen) = (at, afterWriting, 0);
    }

    public async Task<T> AroundAsync<T>(Func<Task<T>> write)
    {
        Seen++;
        var dies = _left > 0 && --_left == 0;
        if (dies && !AfterWriting)
        {
            throw new Pipeline.Storage.StoreUnavailableException("The process is killed.");
        }

        var written = await write();
        return dies ? throw new Pipeline.Storage.StoreUnavailableException("The process is killed.") : written;
    }
}
