using Pipeline.Storage.Files.Folder;
using Pipeline.Storage.Rows.Sqlite;

namespace Pipeline.Storage;

/// <summary>The ways to open the stores of a deployment. Whoever opens them disposes them.</summary>
public static class OpenStores
{
    /// <summary>Opens a data folder to serve it, alone: a second process that tries is refused.</summary>
    /// <param name="dataFolder">Created if there is none.</param>
    /// <param name="clock">What leases run by.</param>
    /// <exception cref="DataFolderInUseException">Another process serves the folder.</exception>
    /// <exception cref="StoreUnavailableException">The folder cannot be used.</exception>
    public static Stores Embedded(string dataFolder, TimeProvider clock)
    {
        var folder = Prepare(dataFolder);
        var serving = new ServingLock(folder);
        return Open(folder, clock, serving);
    }

    /// <summary>
    /// Opens a data folder beside a process that may be serving it, for an operator's command: rows, conditional file writes and leases of several
    /// processes exclude each other.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The folder cannot be used.</exception>
    public static Stores EmbeddedBesideServer(string dataFolder, TimeProvider clock) => Open(Prepare(dataFolder), clock, serving: null);

    private static string Prepare(string dataFolder)
    {
        var folder = Path.GetFullPath(dataFolder);
        new Directories().Ensure(folder);
        return folder;
    }

    private static Stores Open(string folder, TimeProvider clock, ServingLock? serving)
    {
        var disk = new FolderDisk(Path.Combine(folder, "temporary"), Path.Combine(folder, "files.db"), clock);
        if (serving is not null)
        {
            disk.Clean();
        }

        var rows = new SqliteRows(Path.Combine(folder, "pipeline.db"));
        return new(rows, Area("received"), Area("datasets"), Area("work"))
        {
            Owned = serving is null ? [rows, disk] : [rows, disk, serving],
        };

        FolderFiles Area(string name) => new(Path.Combine(folder, name), name, disk);
    }
}
