using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Storage.Files.Folder;

namespace Pipeline.Storage.Backups;

/// <summary>Brings a backup into a data folder that has none yet: all of it, or nothing.</summary>
public static class EmbeddedRestore
{
    /// <summary>More than the list of a national deployment's files takes; a file that claims more is none of ours.</summary>
    private const long ContentsLimit = 1L << 30;

    /// <param name="file">Made by <see cref="EmbeddedBackup"/>.</param>
    /// <param name="dataFolder">Must not exist, or be empty; it is there only once everything is in it.</param>
    /// <param name="progress">Called for each file with its name.</param>
    /// <exception cref="BackupException">The file is missing, damaged or broken off, or the folder holds something.</exception>
    public static async Task<BackupContents> ReadAsync(string file, string dataFolder, IProgress<string>? progress, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new BackupException(Problem.DataFolderNotEmpty(dataFolder));
        }

        if (!File.Exists(file))
        {
            throw new BackupException(Problem.BackupFileMissing(file));
        }

        var half = $"{folder}.restoring";
        Delete(half);
        try
        {
            var contents = await UnpackAsync(file, half, progress, cancellation);
            Delete(folder);
            Directory.Move(half, folder);
            Directories.Sync(Path.GetDirectoryName(folder)!);
            return contents;
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or EndOfStreamException or FormatException)
        {
            throw new BackupException(Problem.BackupDamaged(file), error);
        }
        finally
        {
            Delete(half);
        }
    }

    private static async Task<BackupContents> UnpackAsync(string file, string folder, IProgress<string>? progress, CancellationToken cancellation)
    {
        Directories.Create(folder);
        var directories = new Directories(folder);
        var found = new Dictionary<string, BackupEntry>(StringComparer.Ordinal);
        BackupContents? contents = null;
        await using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        await using var tar = new TarReader(packed);
        while (await tar.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            if (entry.Name == BackupContents.Name && entry.Length <= ContentsLimit)
            {
                contents = await JsonSerializer.DeserializeAsync(entry.DataStream ?? Stream.Null, BackupJson.Default.BackupContents, cancellation);
                continue;
            }

            found[entry.Name] = await UnpackAsync(entry, folder, directories, cancellation);
            progress?.Report(entry.Name);
        }

        return contents is { Format: BackupContents.CurrentFormat, Entries: { } entries } && entries.Count == found.Count
            && entries.All(e => found.TryGetValue(e.Name, out var there) && there == e)
            ? contents
            : throw new InvalidDataException("What the backup holds is not what it lists.");
    }

    private static async Task<BackupEntry> UnpackAsync(TarEntry entry, string folder, Directories directories, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(Path.Combine(folder, entry.Name));
        if (entry.EntryType != TarEntryType.RegularFile || !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"The backup holds '{entry.Name}', which is no file of a data folder.");
        }

        directories.Ensure(Path.GetDirectoryName(path)!);
        await using var source = new HashingStream(entry.DataStream ?? Stream.Null);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await source.CopyToAsync(target, cancellation);
        target.Flush(flushToDisk: true);
        return new(entry.Name, source.Count, source.Sha256);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
