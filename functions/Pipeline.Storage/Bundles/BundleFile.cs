using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Storage.Bundles;

/// <summary>
/// A bundle as a file: JSON of <c>pipelineBundle</c> (1), <c>content</c> and <c>signature</c>. The content is JSON too, kept as one text: what is signed
/// are its UTF-8 bytes, so that nobody has to agree on how to write JSON.
/// </summary>
public static class BundleFile
{
    /// <summary>Sheets in one bundle.</summary>
    public const int Largest = 1_000;

    private const int Version = 1;
    private const int SignatureBytes = 64;

    public static (Bundle? Bundle, Problem? Problem) Read(ReadOnlyMemory<byte> file)
    {
        using var outer = SubmissionJson.Parse(file, out _);
        if (outer is not { RootElement: { ValueKind: JsonValueKind.Object } root }
            || !root.TryGetProperty("pipelineBundle", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version
            || Text(root, "content") is not { } text || Text(root, "signature") is not { } signature
            || !Base64Url.IsValid(signature, out var length) || length != SignatureBytes)
        {
            return (null, Problem.BundleUnreadable());
        }

        var content = Encoding.UTF8.GetBytes(text);
        using var inner = SubmissionJson.Parse(content, out _);
        if (inner is not { RootElement: { ValueKind: JsonValueKind.Object } said }
            || Text(said, "key") is not { } key || Text(said, "device") is not { } device || Text(said, "madeAt") is not { } madeAt
            || !IsId(key) || !IsId(device)
            || !said.TryGetProperty("sheets", out var sheets) || sheets.ValueKind != JsonValueKind.Array)
        {
            return (null, Problem.BundleUnreadable());
        }

        return sheets.GetArrayLength() is var count and (0 or > Largest)
            ? (null, Problem.BundleSize(count, Largest))
            : (new(content, Base64Url.DecodeFromChars(signature), key, device, madeAt, [.. sheets.EnumerateArray().Select(s => JsonNode.Parse(s.GetRawText()) as JsonObject ?? [])]), null);
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>An escape of half a surrogate pair is no text.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Ids are parts of a row's key, so they are looked at before they are looked for.</summary>
    private static bool IsId(string text) => text.Length is > 0 and <= 40 && text.All(char.IsAsciiLetterOrDigit);
}
