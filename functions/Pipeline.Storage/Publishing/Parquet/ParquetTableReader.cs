using System.Runtime.InteropServices;
using Parquet;
using Parquet.Schema;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>Reads a table's Parquet file back into columns.</summary>
public static class ParquetTableReader
{
    /// <summary>
    /// A nullable column that the file lacks reads as nulls: within a major schema version columns are added, and files of final months
    /// are never written again for it.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not Parquet, or does not hold the table's columns.</exception>
    public static async Task<TableData> ReadAsync(TableDefinition table, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        await using var reader = await OpenAsync(file, cancellation);
        var rows = reader.RowGroups.Sum(g => g.RowCount);
        var fields = reader.Schema.GetDataFields().ToDictionary(f => f.Name, StringComparer.Ordinal);
        var columns = new Array[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = table.Columns[i];
            columns[i] = ColumnTypes.NewArray(column, checked((int)rows));
            if (fields.TryGetValue(column.Name, out var field))
            {
                await ReadColumnAsync(reader, field, column, columns[i], cancellation);
            }
            else if (!column.Nullable)
            {
                throw new InvalidDataException($"The file has no column {column.Name}.");
            }
        }

        return new TableData(table, (int)rows, columns);
    }

    internal static async Task<ParquetReader> OpenAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        var bytes = MemoryMarshal.TryGetArray(file, out var segment) ? segment : file.ToArray();
        var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        try
        {
            return await ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }, cancellationToken: cancellation);
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            throw new InvalidDataException("The file is not Parquet.", damage);
        }
    }

    private static async Task ReadColumnAsync(
        ParquetReader reader, DataField field, ColumnDefinition column, Array values, CancellationToken cancellation)
    {
        if (field.IsNullable != column.Nullable)
        {
            throw new InvalidDataException($"Column {column.Name} may {(field.IsNullable ? "" : "not ")}be null in the file, against its definition.");
        }

        try
        {
            var start = 0;
            foreach (var group in reader.RowGroups)
            {
                var count = (int)group.RowCount;
                await ReadAsync(group, field, values, start, count, cancellation);
                start += count;
            }
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            throw new InvalidDataException($"Column {column.Name} cannot be read as {ColumnTypes.Sql(column.Type)}.", damage);
        }
    }

    private static ValueTask ReadAsync(
        ParquetRowGroupReader group, DataField field, Array values, int start, int count, CancellationToken cancellation) => values switch
        {
            string?[] text => group.ReadAsync(field, text.AsMemory(start, count), cancellationToken: cancellation),
            int[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            int?[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            long[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            long?[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            bool[] flags => group.ReadAsync(field, flags.AsMemory(start, count), cancellationToken: cancellation),
            bool?[] flags => group.ReadAsync(field, flags.AsMemory(start, count), cancellationToken: cancellation),
            DateOnly[] days => group.ReadAsync(field, days.AsMemory(start, count), cancellationToken: cancellation),
            DateOnly?[] days => group.ReadAsync(field, days.AsMemory(start, count), cancellationToken: cancellation),
            DateTime[] instants => group.ReadAsync(field, instants.AsMemory(start, count), cancellationToken: cancellation),
            DateTime?[] instants => group.ReadAsync(field, instants.AsMemory(start, count), cancellationToken: cancellation),
            decimal[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            decimal?[] numbers => group.ReadAsync(field, numbers.AsMemory(start, count), cancellationToken: cancellation),
            _ => throw new InvalidDataException($"No column type has {values.GetType().Name}."),
        };
}
