namespace Pipeline.Storage.Publishing.Csv;

/// <summary>
/// The rules of the CSV files (DATASETS, CSV): UTF-8 with BOM, comma, CRLF, every text field quoted, ISO dates, <c>.</c> decimals. Null is an empty
/// field without quotes, the empty text a quoted one. Text that a spreadsheet would run as a formula begins with an apostrophe.
/// </summary>
internal static class CsvFormat
{
    public const byte Apostrophe = (byte)'\'';
    public const byte Comma = (byte)',';
    public const byte Quote = (byte)'"';

    public static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>
    /// Whether a text that begins so gets an apostrophe before it; the wide forms of East Asian keyboards are the same to a spreadsheet. One that begins with an apostrophe gets one too, so that reading back can
    /// always take it off again.
    /// </summary>
    public static bool IsGuarded(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '＝' or '＋' or '－' or '＠';
}
