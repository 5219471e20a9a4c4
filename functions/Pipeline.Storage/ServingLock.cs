using Pipeline.Core;

namespace Pipeline.Storage;

/// <summary>Held on a data folder by the one process that serves it; the system gives it back when the process ends, however it ends.</summary>
internal sealed class ServingLock : IAsyncDisposable, IDisposable
{
    private readonly FileStream _file;

    /// <exception cref="DataFolderInUseException">Another process holds it.</exception>
    public ServingLock(string dataFolder)
    {
        try
        {
            _file = new FileStream(Path.Combine(dataFolder, "serving.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new DataFolderInUseException(Problem.DataFolderInUse(dataFolder));
        }
    }

    public void Dispose() => _file.Dispose();

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
