using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Data.Sqlite;
using Pipeline.Storage.Files.Blobs;
using Pipeline.Storage.Files.Folder;
using Pipeline.Storage.Files.Packed;
using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows.Azure;
using Pipeline.Storage.Rows.Sqlite;

namespace Pipeline.Storage;

/// <summary>The ways to open the stores of a deployment. Whoever opens them disposes them.</summary>
public static class OpenStores
{
    /// <summary>The rows of a data folder.</summary>
    internal const string Database = "pipeline.db";

    /// <summary>The received bodies of a data folder: apart from the rows, which can be made from them again.</summary>
    internal const string ReceivedDatabase = "received.db";

    /// <summary>Opens a data folder to serve it, alone: a second process that tries is refused.</summary>
    /// <param name="dataFolder">Created if there is none.</param>
    /// <param name="clock">What leases run by.</param>
    /// <exception cref="DataFolderInUseException">Another process serves the folder.</exception>
    /// <exception cref="StoreUnavailableException">The folder cannot be used.</exception>
    public static Stores Embedded(string dataFolder, TimeProvider clock)
    {
        var folder = Prepare(dataFolder);
        var serving = Guarded(folder, () => new ServingLock(folder));
        try
        {
            return Open(folder, clock, serving);
        }
        catch
        {
            serving.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens a data folder beside a process that may be serving it, for an operator's command: rows, conditional file writes and leases of several
    /// processes exclude each other.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The folder cannot be used.</exception>
    public static Stores EmbeddedBesideServer(string dataFolder, TimeProvider clock) => Open(Prepare(dataFolder), clock, serving: null);

    /// <summary>Opens the stores of a deployment on Azure. Tables and containers are created when first written to.</summary>
    /// <param name="tables">Of the product's account, e.g. <c>https://«account».table.core.windows.net</c>.</param>
    /// <param name="blobs">Of the same account: received bodies and the product's own files.</param>
    /// <param name="datasetsBlobs">Of the account that analysts may read.</param>
    public static Stores Azure(Uri tables, Uri blobs, Uri datasetsBlobs, TokenCredential credential) => Azure(
        new TableServiceClient(tables, credential, AzureClientOptions.Tables()),
        new BlobServiceClient(blobs, credential, AzureClientOptions.Blobs()),
        new BlobServiceClient(datasetsBlobs, credential, AzureClientOptions.Blobs()),
        prefix: "");

    /// <summary>Opens stores on the emulator, for tests and trials.</summary>
    /// <param name="prefix">Of all tables and containers, so that trials share an emulator: a lower-case letter, then lower-case letters and digits.</param>
    public static Stores Emulator(string connectionString, string prefix)
    {
        var blobs = new BlobServiceClient(connectionString, AzureClientOptions.Blobs());
        return Azure(new TableServiceClient(connectionString, AzureClientOptions.Tables()), blobs, blobs, prefix);
    }

    private static Stores Azure(TableServiceClient tables, BlobServiceClient blobs, BlobServiceClient datasets, string prefix)
    {
        var work = Area(blobs, "work");
        return new(new JournaledRows(new AzureRows(tables, prefix), work, TimeProvider.System), Area(blobs, "received"), Area(datasets, "datasets"), work, Area(datasets, "archive"));

        BlobFiles Area(BlobServiceClient service, string name) => new(service.GetBlobContainerClient(prefix + name));
    }

    private static string Prepare(string dataFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));
        return Guarded(folder, () =>
        {
            Directories.Create(folder);
            return folder;
        });
    }

    private static Stores Open(string folder, TimeProvider clock, ServingLock? serving)
    {
        var rows = new SqliteRows(Path.Combine(folder, Database));
        var disk = Guarded(folder, () => new FolderDisk(folder, clock));
        if (serving is not null)
        {
            disk.Clean();
        }

        var received = new PackedFiles(Path.Combine(folder, ReceivedDatabase), Area("received"));
        if (serving is not null)
        {
            Guarded(folder, () => TakenIn.FromAsync(Path.Combine(folder, "received"), Area("received"), received)).GetAwaiter().GetResult();
        }

        var work = Area("work");
        return new(new JournaledRows(rows, work, TimeProvider.System), received, Area("datasets"), work, Area("archive"))
        {
            Owned = serving is null ? [rows, received, disk] : [rows, received, disk, serving],
            FreeBytes = () => new DriveInfo(folder).AvailableFreeSpace,
        };

        FolderFiles Area(string name) => new(Path.Combine(folder, name), name, disk);
    }

    private static T Guarded<T>(string folder, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException error) when (Sqlite.IsOutage(error))
        {
            throw Sqlite.Unavailable(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{folder}' cannot be used: {error.Message}", error);
        }
    }
}
