using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>
/// What takes the place of a received body once something of it had to go, under the body's own name: all that its revision is brought back from.
/// A JSON list, <c>["redacted", {…}]</c>, which no client's sheet is.
/// </summary>
internal static class RedactedBody
{
    private const string Mark = "redacted";

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Write(SheetRevision revision)
    {
        var (head, buffer) = (revision.Head, new ArrayBufferWriter<byte>());
        using var json = new Utf8JsonWriter(buffer, Written);
        json.WriteStartArray();
        json.WriteStringValue(Mark);
        json.WriteStartObject();
        json.WriteString("purged", KebabCase.Of(head.Purged));
        json.WriteString("id", head.Id);
        json.WriteString("kind", KebabCase.Of(head.Kind));
        json.WriteString("contentHash", head.ContentHash);
        json.WriteNumber("rowCount", head.RowCount);
        WriteKnown(json, "reason", head.Reason);
        WriteKnown(json, "finalisedAt", head.FinalisedAt is { } finalised ? Text(finalised) : null);
        WriteKnown(json, "sentAt", head.SentAt is { } sent ? Text(sent) : null);
        if (revision.Sheet.Rows.Count > 0)
        {
            json.WritePropertyName("rows");
            json.WriteRawValue(CanonicalRows.Of(revision.Sheet.Rows).Utf8.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    public static bool Is(JsonElement root) =>
        root is { ValueKind: JsonValueKind.Array } && root.GetArrayLength() == 2 && root[0] is { ValueKind: JsonValueKind.String } mark && mark.ValueEquals(Mark);

    /// <summary>Null if it is not what its name says.</summary>
    /// <param name="root">For which <see cref="Is"/> holds.</param>
    public static SheetRevision? Read(ReceivedName name, JsonElement root, Func<string, string> receiptOf)
    {
        try
        {
            return Forms.Find(name.Form) is { } form ? Read(name, form, root[1], receiptOf) : null;
        }
        catch (Exception damage) when (damage is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static SheetRevision? Read(ReceivedName name, FormDefinition form, JsonElement kept, Func<string, string> receiptOf)
    {
        var (id, hash) = (kept.GetProperty("id").GetString()!, kept.GetProperty("contentHash").GetString()!);
        if (!hash.StartsWith(name.ContentHash, StringComparison.Ordinal))
        {
            return null;
        }

        var kind = KebabCase.Parse<SheetKind>(kept.GetProperty("kind").GetString()!);
        var reason = Known(kept, "reason");
        var head = new RevisionHead(
            name.Organization, name.Month, name.Form, name.Unit, name.ForRestatement ? 0 : name.Base + 1, name.Base, kind, reason, id, hash, name.ReceivedAt,
            receiptOf(id), name.Key, kept.GetProperty("rowCount").GetInt32(), Instant(kept, "finalisedAt"), Instant(kept, "sentAt"))
        {
            Purged = KebabCase.Parse<PurgedParts>(kept.GetProperty("purged").GetString()!),
        };
        var rows = kept.TryGetProperty("rows", out var list) ? CanonicalRows.Read(form, JsonMarshal.GetRawUtf8Value(list)) : [];
        return new(head, new(form, name.Month, name.Unit, name.Base, kind, reason, rows));
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? Known(JsonElement kept, string name) => kept.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateTimeOffset? Instant(JsonElement kept, string name) => Known(kept, name) is { } text
        ? DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : null;

    private static string Text(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);
}
