using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Sheets.Files;

/// <summary>
/// What a person typed into a cell, a line or a form of paper's shape, as the JSON that the field has: <c>05/03/2019</c> is a day, <c>88,5</c> a
/// number, <c>Có</c> is true, <c>Thường lệ</c> an option, <c>DV-00001 · Sùng A</c> a code. What cannot be understood goes on as the text it is,
/// so that the checks say what is wrong with it in their own words.
/// </summary>
public static partial class TypedText
{
    /// <summary>Between a code and the name beside it; nothing behind it is read.</summary>
    public const string BeforeName = " · ";

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "true", "yes", "có", "x", "✓", "đúng", "on", "1" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "false", "no", "không", "sai", "0" };

    /// <summary>Null where nothing was typed: blank is «not given».</summary>
    public static JsonNode? ToJson(FieldDefinition field, string text)
    {
        var typed = Trimmed(text);
        return typed.Length == 0 ? null : field.Type switch
        {
            FieldType.Date => Day(typed),
            FieldType.Integer or FieldType.Decimal => Number(typed),
            FieldType.YesNo => YesNo(typed),
            FieldType.Choice => Option(field, typed),
            FieldType.Code => Code(typed),
            FieldType.CodeList => new JsonArray([.. Codes(typed).Select(c => (JsonNode)c)]),
            _ => typed,
        };
    }

    /// <summary>The text without blanks around it, in NFC; half a surrogate pair is no text and becomes the sign for that.</summary>
    public static string Trimmed(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? "" : (trimmed.Any(char.IsSurrogate) ? WithoutHalves(trimmed) : trimmed).Normalize();
    }

    public static JsonNode Day(string typed) => (JsonNode)(DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : typed);

    /// <summary>
    /// A comma or a point before the decimals, as a Vietnamese or an English keyboard has it. Three digits after one could be thousands, so they are
    /// not understood: nothing is taken for a thousandth of itself.
    /// </summary>
    public static JsonNode Number(string typed) => PlainNumber().IsMatch(typed)
        ? JsonValue.Create(decimal.Parse(typed.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture))
        : JsonValue.Create(typed);

    public static JsonNode YesNo(string typed) => Yes.Contains(typed) ? true : No.Contains(typed) ? false : (JsonNode)typed;

    /// <summary>The code before the name beside it, in capitals where that makes it one.</summary>
    public static string Code(string typed)
    {
        var name = typed.IndexOf(BeforeName, StringComparison.Ordinal);
        var code = (name < 0 ? typed : typed[..name]).Trim();
        var capitals = code.ToUpperInvariant();
        return CodeSyntax.IsCode(capitals) ? capitals : code;
    }

    /// <summary>Codes with semicolons, line breaks, commas or blanks between them; with names beside them, with semicolons or line breaks.</summary>
    public static IReadOnlyList<string> Codes(string typed)
    {
        char[] between = typed.Contains(BeforeName, StringComparison.Ordinal) ? [';', '\n', '\r'] : [';', '\n', '\r', ',', ' ', '\t'];
        return [.. typed.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Code)];
    }

    private static string Option(FieldDefinition field, string typed) => field.Options.FirstOrDefault(o => Same(o, typed))
        ?? field.Options.FirstOrDefault(o => OptionCaptions.Of(field, o) is var caption && (Same(caption.Vi, typed) || Same(caption.En, typed)))
        ?? typed;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string WithoutHalves(string text) => string.Concat(text.EnumerateRunes());

    [GeneratedRegex(@"^-?[0-9]{1,15}([.,][0-9]{1,2})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainNumber();
}
