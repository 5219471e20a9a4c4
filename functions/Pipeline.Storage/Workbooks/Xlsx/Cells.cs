using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>Cells as they are written: what is a day or a number by its field is one, everything else is text, so that no text becomes a formula.</summary>
internal static class Cells
{
    /// <summary>Day 0 of a workbook's calendar, right from 1 March 1900 on.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static S.Cell Text(int column, int row, string text, CellStyle style) => text.Length == 0
        ? new() { CellReference = Reference(column, row), StyleIndex = (uint)style }
        : new(new S.InlineString(new S.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Reference(column, row),
            StyleIndex = (uint)style,
            DataType = S.CellValues.InlineString,
        };

    public static S.Cell Typed(int column, int row, string text, FieldDefinition? field, CellStyle style) => field?.Type switch
    {
        FieldType.Date when DayOf(text) is { } day && day >= FirstDay => Number(column, row, day.DayNumber - DayZero, style),
        FieldType.Integer or FieldType.Decimal when NumberOf(text) is { } number => Number(column, row, number, style),
        _ => Text(column, row, text, style),
    };

    public static S.Cell Number(int column, int row, decimal number, CellStyle style) => new(new S.CellValue(number.ToString(CultureInfo.InvariantCulture)))
    {
        CellReference = Reference(column, row),
        StyleIndex = (uint)style,
    };

    public static string Reference(int column, int row) => FormattableString.Invariant($"{WorkbookLayout.Letters(column)}{row}");

    /// <summary>The day of a workbook's number; null if it is none, or has a time of the day.</summary>
    public static DateOnly? DayOf(decimal number) =>
        number == decimal.Truncate(number) && number >= FirstDay.DayNumber - DayZero && number <= DateOnly.MaxValue.DayNumber - DayZero
            ? DateOnly.FromDayNumber((int)number + DayZero)
            : null;

    public static int NumberOf(DateOnly day) => day.DayNumber - DayZero;

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact((string?)TypedText.Day(TypedText.Trimmed(text)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static decimal? NumberOf(string text) =>
        TypedText.Number(TypedText.Trimmed(text)) is var number && number.GetValueKind() == JsonValueKind.Number ? number.GetValue<decimal>() : null;

    /// <summary>Without the characters that XML has not.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
