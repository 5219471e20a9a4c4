using System.Globalization;
using System.Text;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Tests.Files;

/// <summary>The ways in which people type one value.</summary>
internal static class Typing
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy"];

    /// <summary>Each field of a row that has a value, as somebody types it.</summary>
    /// <param name="seed">Which way each time.</param>
    public static IReadOnlyList<(FieldDefinition Field, string Text)> Of(SheetRow row, int seed) =>
        [.. row.Form.Fields
            .Where((_, i) => row.Values[i] is not null and not string[] { Length: 0 })
            .Select((f, i) => (f, Ways(f, row[f.Name]!) is var ways ? ways[(int)((uint)HashCode.Combine(seed, i) % ways.Length)] : ""))];

    private static string[] Ways(FieldDefinition field, object value) => value switch
    {
        DateOnly day => [.. DayFormats.Select(f => day.ToString(f, CultureInfo.InvariantCulture))],
        decimal number => [Plain(number), Plain(number).Replace('.', ','), number.ToString("0.00", CultureInfo.InvariantCulture)],
        long number => [Plain(number), $" {Plain(number)} "],
        true => ["true", "Có", "x", "yes"],
        false => ["false", "Không", "no"],
        string option when field.Type == FieldType.Choice =>
            [option, OptionCaptions.Of(field, option).Vi, OptionCaptions.Of(field, option).En, OptionCaptions.Of(field, option).Vi.Normalize(NormalizationForm.FormD)],
        string code => [code, code.ToLowerInvariant(), $"{code}{TypedText.BeforeName}Người Một, phó"],
        string[] codes => [string.Join("; ", codes), string.Join(",", codes), string.Join('\n', codes)],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No field holds it."),
    };

    private static string Plain(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
