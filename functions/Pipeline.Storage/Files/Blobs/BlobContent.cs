using System.Security.Cryptography;
using Azure.Storage.Blobs.Models;

namespace Pipeline.Storage.Files.Blobs;

/// <summary>A blob's type, for those who open it from a browser, and the checksum by which a damaged transfer shows.</summary>
internal static class BlobContent
{
    public static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".parquet" => "application/vnd.apache.parquet",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };

#pragma warning disable CA5351 // A checksum against damage, not against forgery; the service knows no other that the emulator knows too.
    public static byte[] Md5(BinaryData content) => MD5.HashData(content.ToMemory().Span);
#pragma warning restore CA5351

    /// <summary>The service checks a part of at most 4 MiB on download, so the whole is checked here.</summary>
    /// <exception cref="IOException">The content is not what was written.</exception>
    public static void Verify(string name, BlobDownloadResult download)
    {
        if (download.Details.ContentHash is { } expected && !expected.AsSpan().SequenceEqual(Md5(download.Content)))
        {
            throw new IOException($"The blob '{name}' came damaged: its checksum does not fit its content.");
        }
    }
}
