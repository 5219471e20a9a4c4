using System.Text.Json;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>What readers have seen of a month's ratings, as it is kept: equal contents give equal bytes.</summary>
public static class PublishedRatingsJson
{
    public static byte[] Write(PublishedRatings ratings) =>
        JsonSerializer.SerializeToUtf8Bytes(ratings, PublishedRatingsJsonContext.Default.PublishedRatings);

    /// <exception cref="JsonException">The bytes are no such record.</exception>
    public static PublishedRatings Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, PublishedRatingsJsonContext.Default.PublishedRatings)
        ?? throw new JsonException("The record of published ratings is empty.");
}
