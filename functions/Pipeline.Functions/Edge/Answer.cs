using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Pipeline.Storage;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>
/// What an endpoint answers, ready to be sent: the body is made before the pipeline ends, so that a failure to make it is answered
/// like any other.
/// </summary>
public sealed record Answer(int Status, string? ContentType, ReadOnlyMemory<byte> Body) : IResult
{
    /// <summary>Says when the key ends, from some weeks before.</summary>
    public const string KeyEndHeader = "X-Key-Ends";

    /// <summary>To a client that is no longer there.</summary>
    public static Answer ToNobody { get; } = new(StatusCodes.Status499ClientClosedRequest, null, default);

    public string? Location { get; init; }

    /// <summary>The name under which a browser keeps the body; ASCII.</summary>
    public string? FileName { get; init; }

    /// <summary>Where the answer may be kept: nowhere, unless it says so.</summary>
    public string CacheControl { get; init; } = "no-store";

    /// <summary>A strong entity tag, quoted.</summary>
    public string? Tag { get; init; }

    /// <summary>How long the client should wait before it tries again; sent in whole seconds, rounded up.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>When the key that was used ends, if that is near.</summary>
    public DateTimeOffset? KeyEndsAt { get; init; }

    /// <summary>Whether the audit tells already what came of the request.</summary>
    public bool IsAudited { get; init; }

    /// <summary>What a page may do in a browser; null of what is no page, which may do nothing (<see cref="SecurityHeaders"/>).</summary>
    public string? ContentSecurityPolicy { get; init; }

    /// <summary>The failure of the store that the answer tells of, for the log.</summary>
    public StoreUnavailableException? Outage { get; init; }

    /// <summary>Codes of the problems that the answer tells, for the log.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public static Answer Json<T>(int status, T value, JsonTypeInfo<T> type) =>
        new(status, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>What was found, or the problem that says why there is nothing to show.</summary>
    public static Answer Found<T>(Found<T> found, JsonTypeInfo<T> type)
        where T : class =>
        found.Value is { } value ? Json(StatusCodes.Status200OK, value, type) : Problems.Of(found.Problem!);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        SecurityHeaders.Write(httpContext, ContentSecurityPolicy);
        response.Headers.CacheControl = CacheControl;
        response.Headers.ETag = Tag;
        response.Headers.Location = Location;
        response.Headers.ContentDisposition = FileName is null ? default : $"attachment; filename=\"{FileName}\"";
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = ((long)Math.Max(1, Math.Ceiling(wait.TotalSeconds))).ToString(CultureInfo.InvariantCulture);
        }

        if (KeyEndsAt is { } end)
        {
            response.Headers[KeyEndHeader] = end.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        if (ContentType is not null)
        {
            var (body, encoding) = BodyEncoding.Of(httpContext.Request, Body);
            response.ContentType = ContentType;
            response.Headers.ContentEncoding = encoding;
            response.Headers.Vary = "Accept-Encoding";
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
