using System.Buffers.Text;
using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Fills one column from its fields.</summary>
internal abstract class CsvFieldReader(ColumnDefinition column, int rows)
{
    public Array Values { get; } = ColumnTypes.NewArray(column, rows);

    public bool IsText => column.Type == ColumnType.Text;

    public static CsvFieldReader Of(ColumnDefinition column, int rows) => column.Type switch
    {
        ColumnType.Text => new CsvTextReader(column, rows),
        ColumnType.Int32 => new CsvValueReader<int>(column, rows, Int32),
        ColumnType.Int64 => new CsvValueReader<long>(column, rows, Int64),
        ColumnType.Boolean => new CsvValueReader<bool>(column, rows, Boolean),
        ColumnType.Date => new CsvValueReader<DateOnly>(column, rows, Date),
        ColumnType.Timestamp => new CsvValueReader<DateTime>(column, rows, Timestamp),
        ColumnType.Decimal => new CsvValueReader<decimal>(column, rows, Decimal),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "The type has no CSV form."),
    };

    /// <summary>A null stays what a new array holds.</summary>
    /// <returns>False if the column is not nullable.</returns>
    public bool ReadNull(int row) => column.Nullable && row < Values.Length;

    public virtual bool Read(int row, string text) => false;

    public virtual bool Read(int row, ReadOnlySpan<byte> field) => false;

    private static bool Int32(ReadOnlySpan<byte> field, out int value) =>
        Utf8Parser.TryParse(field, out value, out var read) && read == field.Length;

    private static bool Int64(ReadOnlySpan<byte> field, out long value) =>
        Utf8Parser.TryParse(field, out value, out var read) && read == field.Length;

    private static bool Boolean(ReadOnlySpan<byte> field, out bool value)
    {
        value = field.SequenceEqual("true"u8);
        return value || field.SequenceEqual("false"u8);
    }

    private static bool Date(ReadOnlySpan<byte> field, out DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value = default;
        return field.Length == 10
            && System.Text.Encoding.Latin1.GetChars(field, text) == 10
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool Timestamp(ReadOnlySpan<byte> field, out DateTime value) =>
        DateTime.TryParseExact(
            System.Text.Encoding.Latin1.GetString(field),
            ["yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.ffffffZ"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out value);

    private static bool Decimal(ReadOnlySpan<byte> field, out decimal value) =>
        decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
