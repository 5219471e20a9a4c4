using System.IO.Compression;
using System.Net.Http.Headers;
using Pipeline.Storage.Reference;

namespace Pipeline.Local.Demo.Play;

/// <summary>Imports the reference data as the board does: a ZIP archive, posted with the board's key.</summary>
public static class SeedImport
{
    /// <exception cref="InvalidOperationException">The import was refused; the message is the answer.</exception>
    public static async Task PostAsync(HttpClient http, ReferenceFiles seeds, string boardKey, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/reference");
        request.Headers.Add("X-Api-Key", boardKey);
        request.Content = new ByteArrayContent(Archive(seeds)) { Headers = { ContentType = new MediaTypeHeaderValue("application/zip") } };
        using var response = await http.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"The reference data was refused with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellation)}");
        }
    }

    private static byte[] Archive(ReferenceFiles seeds)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in seeds.Files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content.Span);
            }
        }

        return bytes.ToArray();
    }
}
