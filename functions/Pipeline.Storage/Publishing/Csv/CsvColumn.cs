using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Writes the fields of one column. A field's width is bounded before it is written, so that the row's buffer grows at most once a row.</summary>
internal abstract class CsvColumn
{
    /// <summary>An upper bound of the bytes of a row's field.</summary>
    public abstract int Width(int row);

    /// <summary>Writes a row's field.</summary>
    /// <returns>How many bytes.</returns>
    public abstract int Write(int row, Span<byte> target);

    public static CsvColumn Of(ColumnDefinition column, Array values) => values switch
    {
        string?[] text => new CsvText(text),
        int[] numbers => new CsvValues<int>(numbers, CsvValue.Int32),
        int?[] numbers => new CsvOptionalValues<int>(numbers, CsvValue.Int32),
        long[] numbers => new CsvValues<long>(numbers, CsvValue.Int64),
        long?[] numbers => new CsvOptionalValues<long>(numbers, CsvValue.Int64),
        bool[] flags => new CsvValues<bool>(flags, CsvValue.Boolean),
        bool?[] flags => new CsvOptionalValues<bool>(flags, CsvValue.Boolean),
        DateOnly[] days => new CsvValues<DateOnly>(days, CsvValue.Date),
        DateOnly?[] days => new CsvOptionalValues<DateOnly>(days, CsvValue.Date),
        DateTime[] instants => new CsvValues<DateTime>(instants, CsvValue.Timestamp),
        DateTime?[] instants => new CsvOptionalValues<DateTime>(instants, CsvValue.Timestamp),
        decimal[] numbers => new CsvValues<decimal>(numbers, CsvValue.Decimal),
        decimal?[] numbers => new CsvOptionalValues<decimal>(numbers, CsvValue.Decimal),
        _ => throw new ArgumentException($"Column {column.Name} holds {values.GetType().Name}, which no column type has.", nameof(values)),
    };
}
