using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Web;

/// <summary>A built file as it goes out, in the encodings that the build made of it.</summary>
/// <param name="IsHashed">Its name has the hash of its content, so it never changes.</param>
/// <param name="Tag">A strong entity tag, quoted.</param>
public sealed record WebFile(
    string ContentType, bool IsHashed, string Tag, ReadOnlyMemory<byte> Plain, ReadOnlyMemory<byte>? Brotli, ReadOnlyMemory<byte>? Gzip) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        WebHeaders.Write(httpContext, IsHashed);
        response.Headers.ETag = Tag;
        response.Headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch.ToString().Contains(Tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (body, encoding) = Encoded(request.Headers.AcceptEncoding.ToString());
        response.ContentType = ContentType;
        response.ContentLength = body.Length;
        response.Headers.ContentEncoding = encoding;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private (ReadOnlyMemory<byte> Body, string? Encoding) Encoded(string accepted) =>
        Brotli is { } brotli && accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (brotli, "br")
        : Gzip is { } gzip && accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (gzip, "gzip")
        : (Plain, null);
}
