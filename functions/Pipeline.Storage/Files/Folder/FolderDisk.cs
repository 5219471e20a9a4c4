namespace Pipeline.Storage.Files.Folder;

/// <summary>What the areas of one data folder share: the place of half-written files, the ledger, and the threads that wait for the disk.</summary>
internal sealed class FolderDisk : IAsyncDisposable
{
    private readonly string _temporary;

    /// <param name="temporary">A folder on the same file system as the areas and outside all of them, so that no half file ever has a name in one.</param>
    public FolderDisk(string temporary, string ledgerPath, TimeProvider clock)
    {
        _temporary = temporary;
        Clock = clock;
        Directories.Ensure(temporary);
        Ledger = new FolderLedger(ledgerPath);
    }

    public TimeProvider Clock { get; }

    public Directories Directories { get; } = new();

    public FolderLedger Ledger { get; }

    public DiskThreads Threads { get; } = new();

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
        await Threads.DisposeAsync();
        Ledger.Dispose();
    }
}
