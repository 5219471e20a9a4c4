using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipeline.Storage.Journal;

[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    private static readonly JournalJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Rows.RowTable>(), new JsonStringEnumConverter<Rows.RowWriteKind>() },
    });

    public static byte[] Write(JournalEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, Readable.JournalEntry);

    /// <exception cref="InvalidDataException">It is no entry.</exception>
    public static JournalEntry Read(string name, ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, Readable.JournalEntry) is { Writes: { } } entry
                ? entry
                : throw new InvalidDataException($"The journal's file '{name}' is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The journal's file '{name}' cannot be read.", broken);
        }
    }
}
