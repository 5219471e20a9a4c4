using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Publishing;

namespace Pipeline.Functions.Answers;

/// <summary>
/// Answers with a published file: for ever in the client's own cache where its name is its content, else asked for anew each time and mostly
/// answered 304. No cache that is shared by people may keep it.
/// </summary>
public static class PublishedAnswers
{
    public static Answer Of(HttpRequest request, Found<PublishedFile> found)
    {
        if (found.Value is not { } file)
        {
            return Problems.Of(found.Problem!);
        }

        var tag = $"\"{file.Sha256[..32]}\"";
        var known = request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal);
        return (known ? new Answer(StatusCodes.Status304NotModified, null, default) : new Answer(StatusCodes.Status200OK, file.ContentType, file.Content)) with
        {
            Tag = tag,
            CacheControl = file.IsImmutable ? "private, max-age=31536000, immutable" : "private, no-cache",
        };
    }
}
