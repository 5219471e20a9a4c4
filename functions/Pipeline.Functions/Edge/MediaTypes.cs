using System.Net.Http.Headers;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>Whether a body comes as the address takes it.</summary>
public static class MediaTypes
{
    public const string Json = MediaTypeNames.Application.Json;
    public const string Zip = MediaTypeNames.Application.Zip;
    public const string Form = MediaTypeNames.Multipart.FormData;
    public const string FormPost = MediaTypeNames.Application.FormUrlEncoded;
    public const string Csv = MediaTypeNames.Text.Csv;
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Whether the body, which was let in, is of the media type.</summary>
    public static bool Is(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && string.Equals(type.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null if it does.</summary>
    public static Problem? Check(HttpRequest request, IReadOnlyList<string> accepted)
    {
        if (request.Headers.ContentEncoding is [{ Length: > 0 } encoding, ..] && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
        {
            return Problem.ContentEncodingUnknown(encoding);
        }

        var known = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && accepted.Contains(type.MediaType, StringComparer.OrdinalIgnoreCase)
            && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
        return known ? null : Problem.MediaTypeUnknown(request.ContentType ?? "", string.Join(" / ", accepted));
    }
}
