using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Keys;

namespace Pipeline.Functions.Keys;

/// <summary>What the holder of a key does with it, as HTTP.</summary>
public sealed class KeyRequests(KeyStore keys, KeyTerms terms, AuditLog audit)
{
    /// <summary>The one property of the body.</summary>
    public const string Overlap = "overlapDays";

    /// <summary>Makes the key that takes over from the one presented: 201 with its text, this once.</summary>
    public async Task<Answer> RotateAsync(Incoming incoming, CancellationToken cancellation)
    {
        if (await keys.RecordAsync(incoming.Who.KeyId, cancellation) is null)
        {
            return Problems.Of(Problem.KeyNotPresented());
        }

        using var document = SubmissionJson.Parse(incoming.Body, out var malformed);
        if (document is null)
        {
            return Problems.Of(malformed!);
        }

        if (OverlapOf(document.RootElement) is not { } overlap)
        {
            return Problems.Of(Problem.KeyOverlapInvalid((int)KeyTerms.LongestOverlap.TotalDays));
        }

        var id = incoming.Who.KeyId;
        var (key, problem) = await keys.RotateAsync(id, overlap, terms.Lifetime, CancellationToken.None);
        if (key is null)
        {
            return Problems.Of(problem!);
        }

        await audit.AppendAsync(new(incoming.ReceivedAt, id, "rotate-key", id, key.Record.Id, incoming.From), CancellationToken.None);
        var old = await keys.RecordAsync(id, CancellationToken.None);
        return Answer.Json(StatusCodes.Status201Created, RotatedKeyView.Of(key, old!), EdgeJson.Readable.RotatedKeyView);
    }

    /// <summary>The setting's where the body says nothing; null if it makes no sense.</summary>
    private TimeSpan? OverlapOf(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || body.EnumerateObject().Any(p => p.Name != Overlap))
        {
            return null;
        }

        return !body.TryGetProperty(Overlap, out var said) ? terms.Overlap
            : said.ValueKind == JsonValueKind.Number && said.TryGetInt32(out var days) && days >= 0 && days <= KeyTerms.LongestOverlap.TotalDays ? TimeSpan.FromDays(days)
            : null;
    }
}
