using System.Globalization;

namespace Pipeline.Storage.Files.Folder;

/// <summary>One area of files in a folder: written under a temporary name, synced, renamed, and the folder synced.</summary>
/// <remarks>
/// A file that must not exist is linked to its name, which the file system does for one caller only. What replaces or deletes goes through the ledger, and so does all where there are no links.
/// </remarks>
internal sealed class FolderFiles(string root, string area, FolderDisk disk) : IFileStore
{
    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        RunAsync(name, path => Put(path, content, temporary => TryPlace(temporary, path)), cancellation);

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

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) =>
        new FolderListing(root, disk).OfAsync(prefix, cancellation);

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
        var now = disk.Clock.GetUtcNow();
        return disk.Ledger.TryTake(area, name, holder, now, now + duration) ? new(disk, area, name, holder, duration) : null;
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

    private bool TryPlace(string temporary, string path)
    {
        var first = HardLink.TryMake(temporary, path) ?? disk.Ledger.Exclusively(() => TryMove(temporary, path));

        // Also where another was first: it may not have synced the name yet, and the caller goes on as if the file were safe.
        Directories.Sync(Path.GetDirectoryName(path)!);
        return first;
    }

    private static bool TryMove(string temporary, string path)
    {
        if (File.Exists(path))
        {
            return false;
        }

        File.Move(temporary, path, overwrite: false);
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

    internal static string PathOf(string root, string name) => Path.Combine(root, name.Replace('/', Path.DirectorySeparatorChar));

    private Task<T> RunAsync<T>(string name, Func<string, T> action, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        return disk.RunAsync(name, () => action(PathOf(root, name)), cancellation);
    }
}
