using System.Buffers;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>
/// Writes a table as Parquet that Power BI reads everywhere: flat, PLAIN or dictionary, data page V1, Snappy. The bytes are a function of
/// the rows alone. No rows make a typed file without row groups.
/// </summary>
public static class ParquetTableWriter
{
    /// <summary>Rows of a row group. Parquet.Net writes a group's column as one page, so this also bounds what a reader must unpack at once.</summary>
    public const int RowGroupRows = 500_000;

    /// <exception cref="ArgumentException">A value does not fit its column: a null where none may be, a time that is not UTC, more than four decimals.</exception>
    public static async Task<ReadOnlyMemory<byte>> WriteAsync(TableData data, CancellationToken cancellation)
    {
        var schema = ParquetSchemas.Of(data.Table);
        var fields = schema.GetDataFields();
        using var output = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, output, Options(data.Table), cancellationToken: cancellation))
        {
            for (var start = 0; start < data.RowCount; start += RowGroupRows)
            {
                using var group = writer.CreateRowGroup();
                var count = Math.Min(RowGroupRows, data.RowCount - start);
                for (var i = 0; i < fields.Length; i++)
                {
                    await WriteColumnAsync(group, fields[i], data.Table.Columns[i], data.Columns[i], start, count, cancellation);
                }

                group.CompleteValidate();
            }
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static ParquetOptions Options(TableDefinition table)
    {
        // The level is always set: the default of Parquet.Net is SmallestSize, which takes minutes with some codecs.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy, CompressionLevel = CompressionLevel.Optimal };
        foreach (var column in table.Columns.Where(c => c.Type == ColumnType.Text))
        {
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        }

        return options;
    }

    private static Task WriteColumnAsync(
        ParquetRowGroupWriter group, DataField field, ColumnDefinition column, Array values, int start, int count, CancellationToken cancellation) =>
        values switch
        {
            string?[] text => WriteTextAsync(group, field, column, text.AsMemory(start, count), cancellation),
            DateTime[] instants => WriteAsync(group, field, Utc(column, instants).AsMemory(start, count), cancellation),
            DateTime?[] instants => WriteAsync(group, field, Utc(column, instants).AsMemory(start, count), cancellation),
            decimal[] numbers => WriteAsync(group, field, Exact(column, numbers).AsMemory(start, count), cancellation),
            decimal?[] numbers => WriteAsync(group, field, Exact(column, numbers).AsMemory(start, count), cancellation),
            int[] numbers => WriteAsync(group, field, numbers.AsMemory(start, count), cancellation),
            int?[] numbers => WriteAsync(group, field, numbers.AsMemory(start, count), cancellation),
            long[] numbers => WriteAsync(group, field, numbers.AsMemory(start, count), cancellation),
            long?[] numbers => WriteAsync(group, field, numbers.AsMemory(start, count), cancellation),
            bool[] flags => WriteAsync(group, field, flags.AsMemory(start, count), cancellation),
            bool?[] flags => WriteAsync(group, field, flags.AsMemory(start, count), cancellation),
            DateOnly[] days => WriteAsync(group, field, days.AsMemory(start, count), cancellation),
            DateOnly?[] days => WriteAsync(group, field, days.AsMemory(start, count), cancellation),
            _ => throw new ArgumentException($"Column {column.Name} holds {values.GetType().Name}, which no column type has.", nameof(values)),
        };

    private static Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, Memory<T> values, CancellationToken cancellation)
        where T : struct => group.WriteAsync(field, (ReadOnlyMemory<T>)values, cancellationToken: cancellation);

    private static Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, Memory<T?> values, CancellationToken cancellation)
        where T : struct => group.WriteAsync(field, (ReadOnlyMemory<T?>)values, cancellationToken: cancellation);

    private static async Task WriteTextAsync(
        ParquetRowGroupWriter group, DataField field, ColumnDefinition column, ReadOnlyMemory<string?> values, CancellationToken cancellation)
    {
        var text = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(values.Length);
        var levels = ArrayPool<int>.Shared.Rent(values.Length);
        try
        {
            var present = Split(values.Span, text, levels);
            if (!column.Nullable && present < values.Length)
            {
                throw new ArgumentException($"Column {column.Name} holds a null and is not nullable.", nameof(values));
            }

            // default(…): a plain null would become an empty memory, which says «no rows» and not «no levels».
            var definition = column.Nullable ? levels.AsMemory(0, values.Length) : default(ReadOnlyMemory<int>?);
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, text.AsMemory(0, present), definition, null, cancellation);
        }
        finally
        {
            ArrayPool<ReadOnlyMemory<char>>.Shared.Return(text, clearArray: true);
            ArrayPool<int>.Shared.Return(levels);
        }
    }

    /// <summary>Parquet keeps the values that are there apart from the levels, 1 or 0, that say where they stand.</summary>
    private static int Split(ReadOnlySpan<string?> values, Span<ReadOnlyMemory<char>> text, Span<int> levels)
    {
        var present = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            levels[i] = value is null ? 0 : 1;
            if (value is not null)
            {
                text[present++] = value.AsMemory();
            }
        }

        return present;
    }

    private static DateTime[] Utc(ColumnDefinition column, DateTime[] instants) =>
        Array.TrueForAll(instants, i => i.Kind == DateTimeKind.Utc)
            ? instants
            : throw new ArgumentException($"Column {column.Name} holds a time that is not UTC.", nameof(instants));

    private static DateTime?[] Utc(ColumnDefinition column, DateTime?[] instants) =>
        Array.TrueForAll(instants, i => i is null || i.Value.Kind == DateTimeKind.Utc)
            ? instants
            : throw new ArgumentException($"Column {column.Name} holds a time that is not UTC.", nameof(instants));

    private static decimal[] Exact(ColumnDefinition column, decimal[] numbers) =>
        Array.TrueForAll(numbers, Fits) ? numbers : throw new ArgumentException(DoesNotFit(column), nameof(numbers));

    private static decimal?[] Exact(ColumnDefinition column, decimal?[] numbers) =>
        Array.TrueForAll(numbers, n => n is null || Fits(n.Value)) ? numbers : throw new ArgumentException(DoesNotFit(column), nameof(numbers));

    private static bool Fits(decimal number) =>
        Math.Abs(number) < ColumnTypes.DecimalLimit
        && (number.Scale <= ColumnTypes.DecimalScale || decimal.Round(number, ColumnTypes.DecimalScale) == number);

    private static string DoesNotFit(ColumnDefinition column) =>
        $"Column {column.Name} holds a number that {ColumnTypes.Sql(ColumnType.Decimal)} cannot keep exactly.";
}
