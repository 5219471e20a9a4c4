using System.IO.Compression;
using Pipeline.Core;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>Whether a file that came is a workbook that may be opened: no bomb, no macros. Links to other files are left unread.</summary>
internal static class WorkbookPackage
{
    private const int MostMiB = 48;
    private const long MostBytes = MostMiB * 1024L * 1024;
    private const int MostParts = 400;

    /// <summary>Null if it may.</summary>
    public static Problem? Check(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MostParts || archive.Entries.Sum(e => Math.Max(e.Length, 0)) > MostBytes ? Problem.WorkbookTooLarge(MostMiB)
                : archive.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? Problem.WorkbookWithMacros()
                : Unpacks(archive) ? null
                : Problem.WorkbookTooLarge(MostMiB);
        }
        catch (Exception bad) when (bad is InvalidDataException or NotSupportedException or IOException or OverflowException or ArgumentException)
        {
            return Problem.WorkbookUnreadable();
        }
    }

    /// <summary>Whether the parts are, unpacked, no more than they may be, whatever the archive says of them.</summary>
    private static bool Unpacks(ZipArchive archive)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            int read;
            while ((read = part.Read(buffer)) > 0)
            {
                total += read;
                if (total > MostBytes)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
