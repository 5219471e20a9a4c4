using System.Globalization;
using System.Text.Json;

namespace Pipeline.Core.Sheets;

/// <summary>A row's canonical JSON: fields in the form's order, absent ones left out, 7.0 written 7, text in NFC, code lists sorted.</summary>
public static class SheetRowJson
{
    private const string DayFormat = "yyyy-MM-dd";

    public static void Write(Utf8JsonWriter json, SheetRow row)
    {
        json.WriteStartObject();
        var fields = row.Form.Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (row.Values[i] is { } value and not string[] { Length: 0 })
            {
                json.WritePropertyName(fields[i].JsonName);
                WriteValue(json, value);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Reads an object that the reader stands at the start of, to its end.</summary>
    /// <exception cref="JsonException">The form has no such field, or a value is not of its type: the bytes were not written by <see cref="Write"/>.</exception>
    public static SheetRow Read(FormDefinition form, ref Utf8JsonReader json)
    {
        var values = new object?[form.Fields.Count];
        var next = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            next = PositionFrom(form, next, ref json);
            json.Read();
            values[next] = ReadValue(form.Fields[next], ref json);
            next++;
        }

        return new(form, values);
    }

    /// <summary>7.0 and 7.00 are 7: dividing by one with all its places drops the trailing zeros of a <see cref="decimal"/>.</summary>
    public static decimal Normalised(decimal number) => number / 1.0000000000000000000000000000m;

    private static int PositionFrom(FormDefinition form, int next, ref Utf8JsonReader json)
    {
        while (next < form.Fields.Count && !json.ValueTextEquals(form.Fields[next].JsonName.EncodedUtf8Bytes))
        {
            next++;
        }

        return next < form.Fields.Count ? next : throw new JsonException($"A stored row of {form.Code} has a field that the form has not.");
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text.Normalize());
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case DateOnly day:
                Span<char> written = stackalloc char[10];
                day.TryFormat(written, out _, DayFormat, CultureInfo.InvariantCulture);
                json.WriteStringValue(written);
                break;
            case decimal number:
                json.WriteNumberValue(Normalised(number));
                break;
            default:
                WriteCodes(json, (string[])value);
                break;
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, string[] codes)
    {
        json.WriteStartArray();
        foreach (var code in codes.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static object ReadValue(FieldDefinition field, ref Utf8JsonReader json) => field.Type switch
    {
        FieldType.Date => ReadDay(ref json),
        FieldType.Integer => json.GetInt64(),
        FieldType.Decimal => json.GetDecimal(),
        FieldType.YesNo => json.GetBoolean(),
        FieldType.Choice => ReadOption(field, ref json),
        FieldType.Code => json.GetString()!,
        _ => ReadCodes(ref json),
    };

    private static DateOnly ReadDay(ref Utf8JsonReader json)
    {
        Span<char> written = stackalloc char[DayFormat.Length];
        return json.ValueSpan.Length == DayFormat.Length && !json.ValueIsEscaped
            ? DateOnly.ParseExact(written[..json.CopyString(written)], DayFormat, CultureInfo.InvariantCulture)
            : throw new JsonException("A stored day is not one.");
    }

    /// <summary>The form's own string, so that a million rows hold a handful of them.</summary>
    private static string ReadOption(FieldDefinition field, ref Utf8JsonReader json)
    {
        foreach (var option in field.Options)
        {
            if (json.ValueTextEquals(option))
            {
                return option;
            }
        }

        return json.GetString()!;
    }

    private static string[] ReadCodes(ref Utf8JsonReader json)
    {
        var codes = new List<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            codes.Add(json.GetString()!);
        }

        return [.. codes];
    }
}
