using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Pipeline.Core;

namespace Pipeline.Storage.Backups;

/// <summary>
/// Writes a data folder into one file (<c>tar.gz</c>) while it is served. The database of rows comes first, as it stood at one instant; received bodies and
/// files follow. A row names only what was written before it, so all that the copied rows name is in the backup.
/// </summary>
public sealed class EmbeddedBackup(string dataFolder, string codeCommit, TimeProvider time)
{
    /// <summary>What a backup holds beside the database. Counts of replaced files and leases stay behind: neither outlives the process it is for. A folder <c>received</c> is of an earlier build, until a start takes it in.</summary>
    internal static readonly IReadOnlyList<string> Areas = ["received", "work", "datasets", "archive"];

    /// <summary>In the order in which they are copied.</summary>
    private static readonly IReadOnlyList<string> Databases = [OpenStores.Database, OpenStores.ReceivedDatabase];

    private const string TimerHistory = "timers.json";

    /// <param name="file">Must not exist; it is there only once it is whole.</param>
    /// <param name="progress">Called for each file with its name.</param>
    /// <exception cref="BackupException">There is no data in the folder, or the file exists.</exception>
    public async Task<BackupContents> WriteAsync(string file, IProgress<string>? progress, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(dataFolder, OpenStores.Database)))
        {
            throw new BackupException(Problem.DataFolderEmpty(dataFolder));
        }

        if (File.Exists(file))
        {
            throw new BackupException(Problem.BackupFileExists(file));
        }

        var partial = file + ".partial";
        try
        {
            var contents = await WritePartialAsync(partial, progress, cancellation);
            File.Move(partial, file);
            return contents;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task<BackupContents> WritePartialAsync(string partial, IProgress<string>? progress, CancellationToken cancellation)
    {
        var createdAt = time.GetUtcNow();
        var entries = new List<BackupEntry>();
        await using var stream = new FileStream(partial, ForOwner());
        await using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        await using (var tar = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var database in Databases)
            {
                await AddDatabaseAsync(tar, database, entries, cancellation);
            }

            foreach (var name in Files())
            {
                await AddAsync(tar, name, Path.Combine(dataFolder, name), entries, cancellation);
                progress?.Report(name);
            }

            var contents = new BackupContents(BackupContents.CurrentFormat, createdAt, codeCommit, entries);
            var json = JsonSerializer.SerializeToUtf8Bytes(contents, BackupJson.Default.BackupContents);
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupContents.Name) { DataStream = new MemoryStream(json) }, cancellation);
        }

        stream.Flush(flushToDisk: true);
        return new(BackupContents.CurrentFormat, createdAt, codeCommit, entries);
    }

    /// <summary>It holds members' data, wherever it is put: nobody but its owner reads it, whatever the process's mask says.</summary>
    private static FileStreamOptions ForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <summary>As of one instant, whatever is written meanwhile: <c>VACUUM INTO</c> reads in one transaction.</summary>
    private async Task AddDatabaseAsync(TarWriter tar, string name, List<BackupEntry> entries, CancellationToken cancellation)
    {
        var copy = Path.Combine(dataFolder, "temporary", $"backup-{Guid.NewGuid():N}.db");
        try
        {
            await Task.Run(() => CopyDatabase(Path.Combine(dataFolder, name), copy), cancellation);
            await AddAsync(tar, name, copy, entries, cancellation);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static void CopyDatabase(string database, string copy)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        try
        {
            using var connection = Sqlite.Open(database, "FULL");
            using var command = Sqlite.Command(connection, "VACUUM INTO $1");
            command.CommandTimeout = 0;
            command.Parameters.AddWithValue("$1", copy);
            command.ExecuteNonQuery();
        }
        catch (SqliteException error) when (Sqlite.IsOutage(error))
        {
            throw Sqlite.Unavailable(error);
        }
    }

    /// <summary>Names below the data folder, in order.</summary>
    private IEnumerable<string> Files() => Areas
        .Select(a => Path.Combine(dataFolder, a))
        .Where(Directory.Exists)
        .SelectMany(a => Directory.EnumerateFiles(a, "*", SearchOption.AllDirectories))
        .Append(Path.Combine(dataFolder, TimerHistory))
        .Where(File.Exists)
        .Select(f => Path.GetRelativePath(dataFolder, f).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static async Task AddAsync(TarWriter tar, string name, string path, List<BackupEntry> entries, CancellationToken cancellation)
    {
        FileStream source;
        try
        {
            source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return; // Removed since it was listed: clean-up takes only what nothing names any more.
        }

        await using var hashed = new HashingStream(source);
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = hashed }, cancellation);
        entries.Add(new(name, hashed.Count, hashed.Sha256));
    }
}
