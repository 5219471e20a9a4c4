using System.Globalization;
using System.Text.Json;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>One field's value by its definition: a value of the type that <see cref="SheetRow"/> says, or a problem at its place.</summary>
internal static class FieldJson
{
    private const int MostCodes = 100;
    private const int MostDecimals = 2;
    private const int LongestText = 100;

    public static object? Read(FieldDefinition field, JsonElement value, int row, ProblemList problems) =>
        Read(field, value, Place.Of(row, field.Name), problems);

    public static object? Read(FieldDefinition field, JsonElement value, string place, ProblemList problems)
    {
        object? read = field.Type switch
        {
            FieldType.Date => Day(value),
            FieldType.Integer => Integer(value),
            FieldType.Decimal => Decimal(value),
            FieldType.YesNo => YesNo(value),
            FieldType.Choice => Option(field, value),
            FieldType.Code => JsonText.Of(value) is { } code && CodeSyntax.IsCode(code) ? code : null,
            FieldType.Text => Line(value),
            _ => Codes(value),
        };
        var problem = read is null ? NotRead(field, value) : OutOfRange(field, read) ? Problem.FieldOutOfRange(field, value.GetRawText()) : null;
        if (problem is not null)
        {
            problems.Add(problem.At(place));
        }

        return read is string[] codes ? Sorted(field, codes, place, problems) : read;
    }

    private static Problem NotRead(FieldDefinition field, JsonElement value) => field.Type switch
    {
        FieldType.Choice when value.ValueKind == JsonValueKind.String => Problem.OptionUnknown(field, JsonText.Shown(value)),
        FieldType.Choice => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Text),
        FieldType.Date => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Day),
        FieldType.Integer => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Integer),
        FieldType.Decimal => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Decimal),
        FieldType.YesNo => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.YesNo),
        FieldType.Code => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Code),
        FieldType.Text => Problem.FieldInvalid(field, "…", Expected.Line(LongestText)), // A name is not repeated.
        _ => Problem.FieldInvalid(field, JsonText.Shown(value), Expected.Codes),
    };

    private static bool OutOfRange(FieldDefinition field, object value)
    {
        decimal? number = value switch { long whole => whole, decimal any => any, _ => null };
        return number < field.Minimum || number > field.Maximum;
    }

    private static DateOnly? Day(JsonElement value) =>
        DateOnly.TryParseExact(JsonText.Of(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>7.0 is the whole number 7.</summary>
    private static long? Integer(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        return value.TryGetInt64(out var whole) ? whole
            : value.TryGetDecimal(out var number) && number == decimal.Truncate(number) && decimal.Abs(number) < long.MaxValue ? (long)number
            : null;
    }

    private static decimal? Decimal(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && SheetRowJson.Normalised(number) is { Scale: <= MostDecimals } plain
            ? plain
            : null;

    private static string? Line(JsonElement value) =>
        JsonText.Of(value)?.Trim() is { Length: > 0 and <= LongestText } text && PlainText.IsLine(text) ? text : null;

    private static bool? YesNo(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string? Option(FieldDefinition field, JsonElement value)
    {
        var text = JsonText.Of(value);
        return text is null ? null : field.Options.FirstOrDefault(o => o == text);
    }

    /// <summary>Null unless the value is a list of strings, of a length that can be meant; the codes in it are checked one by one after.</summary>
    private static string[]? Codes(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > MostCodes)
        {
            return null;
        }

        string[] codes = [.. value.EnumerateArray().Select(JsonText.Of).OfType<string>()];
        return codes.Length == value.GetArrayLength() ? codes : null;
    }

    /// <returns>Null for an empty list: it says the same as none.</returns>
    private static string[]? Sorted(FieldDefinition field, string[] codes, string place, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
        {
            var problem = !CodeSyntax.IsCode(codes[i]) ? Problem.FieldInvalid(field, codes[i], Expected.Code)
                : seen.Add(codes[i]) ? null
                : Problem.CodeRepeated(field, codes[i]);
            if (problem is not null)
            {
                problems.Add(problem.At(FormattableString.Invariant($"{place}/{i}")));
            }
        }

        Array.Sort(codes, StringComparer.Ordinal);
        return codes.Length == 0 ? null : codes;
    }
}
