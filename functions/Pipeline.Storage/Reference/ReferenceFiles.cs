using Pipeline.Core;

namespace Pipeline.Storage.Reference;

/// <summary>The files of an import by name, with <c>/</c> between folders: CSV files, <c>deployment.json</c>, <c>rule-packs/*.json</c>.</summary>
public sealed record ReferenceFiles(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>What was wrong with the folder or archive itself; the files are not to be used then.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The CSV and JSON files of a folder and of its folder <c>rule-packs</c>; other files and folders are none of ours.</summary>
    public static ReferenceFiles FromFolder(string path)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (folder, prefix) in new[] { (path, ""), (Path.Combine(path, "rule-packs"), "rule-packs/") })
        {
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
            {
                if (Path.GetExtension(file) is ".csv" or ".json")
                {
                    files[prefix + Path.GetFileName(file)] = File.ReadAllBytes(file);
                }
            }
        }

        return new ReferenceFiles(files);
    }

    /// <summary>The files of a ZIP archive, at most <see cref="ArchiveLimits.Default"/>; the sizes counted are those unpacked, not those declared.</summary>
    public static ReferenceFiles FromZip(ReadOnlyMemory<byte> bytes) => ReferenceArchive.Read(bytes, ArchiveLimits.Default);
}
