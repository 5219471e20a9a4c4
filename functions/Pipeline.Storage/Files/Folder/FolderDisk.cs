using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Files.Folder;

/// <summary>What the areas of one data folder share: the place of half-written files, the ledger, and the threads that wait for the disk.</summary>
internal sealed class FolderDisk : IAsyncDisposable
{
    /// <summary>On the same file system as the areas and outside all of them, so that no half file ever has a name in one.</summary>
    private readonly string _temporary;

    private readonly DiskThreads _threads = new();

    public FolderDisk(string dataFolder, TimeProvider clock)
    {
        _temporary = Path.Combine(dataFolder, "temporary");
        Clock = clock;
        Directories = new(dataFolder);
        Directories.Ensure(_temporary);
        Ledger = new(Path.Combine(dataFolder, "files.db"));
    }

    public TimeProvider Clock { get; }

    public Directories Directories { get; }

    public FolderLedger Ledger { get; }

    /// <summary>Runs an action on a thread that may wait for the disk.</summary>
    /// <param name="name">What the action reads or writes.</param>
    /// <exception cref="StoreUnavailableException">The disk or the ledger cannot be used.</exception>
    public async Task<T> RunAsync<T>(string name, Func<T> action, CancellationToken cancellation)
    {
        try
        {
            return await _threads.RunAsync(action, cancellation);
        }
        catch (SqliteException error) when (Storage.Sqlite.IsOutage(error))
        {
            throw Storage.Sqlite.Unavailable(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"'{name}' cannot be read or written: {error.Message}", error);
        }
    }

    /// <summary>Removes what a crash left behind. Only for the process that serves the folder: the others' half files live here too.</summary>
    public void Clean()
    {
        foreach (var stray in Directory.EnumerateFiles(_temporary))
        {
            File.Delete(stray);
        }
    }

    /// <summary>Writes content that has reached the disk when this returns, under a name that no area sees.</summary>
    public string WriteTemporary(ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(_temporary, Guid.NewGuid().ToString("N"));
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        RandomAccess.FlushToDisk(handle);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await _threads.DisposeAsync();
        Ledger.Dispose();
    }
}
