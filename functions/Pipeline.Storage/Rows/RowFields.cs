using System.Buffers;
using System.Collections.Concurrent;
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

    /// <summary>A head of a sheet, of which there are the most, has so many.</summary>
    private const int FieldsOfMost = 16;

    /// <summary>There are some dozens; what a damaged or foreign row names beyond them is not kept.</summary>
    private const int MostNames = 1_000;

    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

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
        var fields = new Dictionary<string, string>(FieldsOfMost, StringComparer.Ordinal);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref json);
            json.Read();
            fields[name] = json.GetString()!;
        }

        return fields;
    }

    /// <summary>The one string of that name: a million rows name the same few fields.</summary>
    private static string NameOf(ref Utf8JsonReader json)
    {
        Span<char> letters = stackalloc char[RowLimits.FieldNameCharacters];
        if (json.HasValueSequence || json.ValueSpan.Length > letters.Length)
        {
            return json.GetString()!;
        }

        var name = letters[..json.CopyString(letters)];
        var known = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var same))
        {
            return same;
        }

        var text = name.ToString();
        return Names.Count < MostNames ? Names.GetOrAdd(text, text) : text;
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
