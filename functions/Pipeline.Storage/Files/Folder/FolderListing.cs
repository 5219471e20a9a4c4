using System.Runtime.CompilerServices;

namespace Pipeline.Storage.Files.Folder;

/// <summary>Lists the files of an area folder by folder, in ordinal order of their whole names.</summary>
internal sealed class FolderListing(string root, FolderDisk disk)
{
    public async IAsyncEnumerable<FileEntry> OfAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        var pending = new Stack<FileEntry>([new(prefix[..(prefix.LastIndexOf('/') + 1)], 0)]);
        while (pending.TryPop(out var next))
        {
            if (!IsFolder(next))
            {
                yield return next;
                continue;
            }

            foreach (var child in await disk.RunAsync(next.Name, () => Children(next.Name, prefix), cancellation))
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>The area itself has no name, and a folder's ends in a slash, which puts it in order among the files.</summary>
    private static bool IsFolder(FileEntry entry) => entry.Name.Length == 0 || entry.Name.EndsWith('/');

    /// <summary>What lies in a folder and can begin with the prefix, last first.</summary>
    private FileEntry[] Children(string folder, string prefix)
    {
        var path = FolderFiles.PathOf(root, folder);
        return Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFileSystemInfos()
                .Where(info => info.Exists && FileNameGuard.IsSegment(info.Name))
                .Select(info => info is FileInfo file ? new FileEntry(folder + file.Name, file.Length) : new FileEntry(folder + info.Name + "/", 0))
                .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal))
                .OrderByDescending(entry => entry.Name, StringComparer.Ordinal)
                .ToArray()
            : [];
    }
}
