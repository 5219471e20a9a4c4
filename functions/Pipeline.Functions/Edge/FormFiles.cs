using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Pipeline.Functions.Edge;

/// <summary>The files of a <c>multipart/form-data</c> body that has been read already.</summary>
public static class FormFiles
{
    private const int LongestBoundary = 128;

    /// <summary>File name, with <c>/</c> between folders, to content; parts that are no files are passed over.</summary>
    /// <exception cref="IOException">The body is not what its content type says , or ends too early.</exception>
    /// <exception cref="InvalidDataException">The same.</exception>
    public static async Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> ReadAsync(
        string contentType, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var reader = new MultipartReader(BoundaryOf(contentType), new MemoryStream(body.ToArray(), writable: false));
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content, FileName: { Length: > 0 } name })
            {
                using var copy = new MemoryStream();
                await content.CopyToAsync(copy, cancellation);
                files[name.Replace('\\', '/')] = copy.ToArray();
            }
        }

        return files;
    }

    private static string BoundaryOf(string contentType)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(contentType).Boundary).Value;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : throw new InvalidDataException("The content type has no usable boundary.");
    }
}
