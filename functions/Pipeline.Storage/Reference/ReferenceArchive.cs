using System.IO.Compression;
using Pipeline.Core;

namespace Pipeline.Storage.Reference;

/// <summary>Unpacks the reference data from a ZIP archive, trusting neither its names nor its sizes.</summary>
public static class ReferenceArchive
{
    public static ReferenceFiles Read(ReadOnlyMemory<byte> bytes, ArchiveLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return Unpack(archive, limits);
        }
        catch (InvalidDataException)
        {
            return Failed(Problem.ReferenceArchiveInvalid());
        }
    }

    private static ReferenceFiles Unpack(ZipArchive archive, ArchiveLimits limits)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var left = limits.Bytes;
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            if (!IsPlain(entry.FullName) || files.ContainsKey(entry.FullName))
            {
                return Failed(Problem.ReferenceFileUnknown(entry.FullName));
            }

            // What an entry says of its length may be a lie, and is no reason to unpack what says that it is too long.
            if (files.Count == limits.Files || entry.Length > left || Inflate(entry, left) is not { } content)
            {
                return Failed(Problem.ReferenceArchiveTooLarge(limits.Files, (int)(limits.Bytes >> 20)));
            }

            left -= content.Length;
            files[entry.FullName] = content;
        }

        return new ReferenceFiles(files);
    }

    /// <summary>At most one folder deep, of letters, digits and <c>. _ -</c>: a name that cannot lead anywhere else.</summary>
    private static bool IsPlain(string name) =>
        name.Split('/') is { Length: <= 2 } parts
        && parts.All(p => p.Length is > 0 and <= 100 && p[0] != '.' && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'));

    /// <summary>The content, or null if it is longer than <paramref name="limit"/>.</summary>
    private static byte[]? Inflate(ZipArchiveEntry entry, long limit)
    {
        using var source = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            if (content.Length + read > limit)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static ReferenceFiles Failed(Problem problem) =>
        new(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)) { Problems = [problem] };
}
