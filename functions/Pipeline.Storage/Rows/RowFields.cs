using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pipeline.Storage.Rows;

/// <summary>A row's fields as one JSON object, which is how both stores keep them: a scan without packs can then name the one column it reads.</summary>
public static class RowFields
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Text goes into a database, not into a page; Vietnamese stays readable there and takes a third of the room.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>In ordinal order of the names, so that equal fields are equal text.</summary>
    public static string ToJson(IReadOnlyDictionary<string, string> fields)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static IReadOnlyDictionary<string, string> Parse(ReadOnlySpan<byte> utf8)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            fields[name] = json.GetString()!;
        }

        return fields;
    }

    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Parse(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
