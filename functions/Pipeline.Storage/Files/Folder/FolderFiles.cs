using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Files.Folder;

/// <summary>One area of files in a folder: written under a temporary name, synced, renamed, and the folder synced.</summary>
/// <remarks>
/// A file that must not exist is linked to its name, which the file system does for one caller only, so that the many received bodies need no
/// database. What replaces or deletes goes through the ledger.
/// </remarks>
internal sealed class FolderFiles(string root, string area, FolderDisk disk) : IFileStore
{
    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        RunAsync(name, path => Put(path, content, temporary => TryLink(temporary, path)), cancellation);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        RunAsync(name, path => Put(path, content, temporary => disk.Ledger.Change(area, name, _ => Replace(temporary, path))), cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) => version is null
        ? TryCreateAsync(name, content, cancellation)
        : RunAsync(
            name,
            path => Put(
                path, content, temporary => disk.Ledger.Change(area, name, count => VersionOf(path, count) == version && Replace(temporary, path))),
            cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => RunAsync(
        name,
        path =>
        {
            // The count first: should the file be replaced in between, the version is of the past and matches nothing.
            var count = disk.Ledger.CountOf(area, name);
            return Read(path, count);
        },
        cancellation);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => RunAsync(name, File.Exists, cancellation);

    public async IAsyncEnumerable<FileEntry> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        var folder = prefix[..(prefix.LastIndexOf('/') + 1)];
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var next))
        {
            if (next.Length > 0 && !next.EndsWith('/'))
            {
                if (Entry(next) is { } entry)
                {
                    yield return entry;
                }

                continue;
            }

            foreach (var child in await disk.Threads.RunAsync(() => Children(next, prefix), cancellation))
            {
                pending.Push(child);
            }
        }
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => RunAsync(
        name, path => disk.Ledger.Change(area, name, _ => TryDelete(path)), cancellation);

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation)
    {
        FileNameGuard.Lease(duration);
        return RunAsync<IFileLease?>(name, _ => TryLease(name, duration), cancellation);
    }

    private FolderLease? TryLease(string name, TimeSpan duration)
    {
        var holder = Guid.NewGuid().ToString("N");
        var (ledger, clock) = (disk.Ledger, disk.Clock);
        var now = clock.GetUtcNow();
        return ledger.TryTake(area, name, holder, now, now + duration)
            ? new FolderLease(
                () => ledger.TryRenew(area, name, holder, clock.GetUtcNow(), clock.GetUtcNow() + duration), () => ledger.GiveBack(area, name, holder))
            : null;
    }

    private bool Put(string path, ReadOnlyMemory<byte> content, Func<string, bool> place)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = disk.WriteTemporary(content.Span);
        try
        {
            disk.Directories.Ensure(folder);
            return place(temporary);
        }
        catch (DirectoryNotFoundException)
        {
            // Removed by hand since it was last seen.
            disk.Directories.Forget(folder);
            disk.Directories.Ensure(folder);
            return place(temporary);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool TryLink(string temporary, string path)
    {
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }

        Directories.Sync(Path.GetDirectoryName(path)!);
        return true;
    }

    private static bool Replace(string temporary, string path)
    {
        File.Move(temporary, path, overwrite: true);
        Directories.Sync(Path.GetDirectoryName(path)!);
        return true;
    }

    private static bool TryDelete(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        File.Delete(path);
        Directories.Sync(Path.GetDirectoryName(path)!);
        return true;
    }

    private static StoredFile? Read(string path, long count)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[RandomAccess.GetLength(handle)];
            var read = 0;
            while (read < content.Length && RandomAccess.Read(handle, content.AsSpan(read), read) is > 0 and var n)
            {
                read += n;
            }

            return new(content, Version(count, File.GetLastWriteTimeUtc(handle), content.Length));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static string? VersionOf(string path, long count)
    {
        var file = new FileInfo(path);
        return file.Exists ? Version(count, file.LastWriteTimeUtc, file.Length) : null;
    }

    private static string Version(long count, DateTime written, long length) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}-{written.Ticks:x}-{length}");

    /// <summary>What lies in a folder and can begin with the prefix, last first; folders end in a slash, which puts them in order among the files.</summary>
    private string[] Children(string folder, string prefix)
    {
        var path = PathOf(folder);
        return Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFileSystemInfos()
                .Where(info => FileNameGuard.IsSegment(info.Name))
                .Select(info => folder + info.Name + (info is DirectoryInfo ? "/" : ""))
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .OrderDescending(StringComparer.Ordinal)
                .ToArray()
            : [];
    }

    private FileEntry? Entry(string name)
    {
        var file = new FileInfo(PathOf(name));
        return file.Exists ? new(name, file.Length) : null;
    }

    private string PathOf(string name) => Path.Combine(root, name.Replace('/', Path.DirectorySeparatorChar));

    private async Task<T> RunAsync<T>(string name, Func<string, T> action, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        try
        {
            return await disk.Threads.RunAsync(() => action(PathOf(name)), cancellation);
        }
        catch (SqliteException error) when (Storage.Sqlite.IsOutage(error))
        {
            throw Storage.Sqlite.Unavailable(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The file '{name}' cannot be read or written: {error.Message}", error);
        }
    }
}
