using Parquet;
using Parquet.Meta;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Tests.Datasets;

public sealed class ParquetTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Every_type_comes_back_as_it_was_written(int rows)
    {
        var data = EveryType.Rows(rows);

        var read = await ParquetTableReader.ReadAsync(data.Table, await ParquetTableWriter.WriteAsync(data, Cancellation), Cancellation);

        SameRows.Assert(data, read);
    }

    [Fact]
    public async Task More_rows_than_a_row_group_holds_come_back_in_order()
    {
        var table = new TableDefinition("t", default, default, [new("n", ColumnType.Int32, false, default, default), new("s", ColumnType.Text, true, default, default)], ["n"], false);
        var count = ParquetTableWriter.RowGroupRows + 3;
        var data = new TableData(table, count, [Enumerable.Range(0, count).ToArray(), Enumerable.Range(0, count).Select(i => i % 2 == 0 ? null : "x" + (i % 7)).ToArray()]);

        var read = await ParquetTableReader.ReadAsync(table, await ParquetTableWriter.WriteAsync(data, Cancellation), Cancellation);

        Assert.True(((int[])data.Columns[0]).AsSpan().SequenceEqual((int[])read.Columns[0]));
        Assert.True(((string?[])data.Columns[1]).AsSpan().SequenceEqual((string?[])read.Columns[1]));
    }

    [Fact]
    public async Task An_independent_reader_finds_the_same_rows()
    {
        var data = EveryType.Rows(300);

        var rows = Duck.Parquet(await ParquetTableWriter.WriteAsync(data, Cancellation));

        Assert.Equal(300, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            Assert.Equal(data.Columns.Select(c => Duck.Cell(c.GetValue(row))), rows[row]);
        }
    }

    [Fact]
    public async Task An_empty_table_is_a_typed_file_for_an_independent_reader()
    {
        var file = await ParquetTableWriter.WriteAsync(EveryType.Rows(0), Cancellation);

        var types = Duck.Query(file, path => $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('{path}'))");

        Assert.Equal(
            ["INTEGER", "BIGINT", "BOOLEAN", "VARCHAR", "DATE", "TIMESTAMP WITH TIME ZONE", "DECIMAL(18,4)"],
            types.Where((_, i) => i % 2 == 0).Select(r => (string)r[1]!));
    }

    [Fact]
    public async Task The_same_rows_make_the_same_bytes()
    {
        var first = await ParquetTableWriter.WriteAsync(EveryType.Rows(2000), Cancellation);
        var second = await ParquetTableWriter.WriteAsync(EveryType.Rows(2000), Cancellation);

        Assert.True(first.Span.SequenceEqual(second.Span));
    }

    [Fact]
    public async Task Columns_are_flat_snappy_and_of_the_types_that_Power_BI_reads()
    {
        var file = await ParquetTableWriter.WriteAsync(EveryType.Rows(100), Cancellation);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file.ToArray()), cancellationToken: Cancellation);
        var footer = reader.Metadata!;

        Assert.All(footer.Schema.Skip(1), e => Assert.Null(e.NumChildren));
        Assert.Equal(EveryType.Table.Columns.Select(c => c.Nullable), footer.Schema.Skip(1).Select(e => e.RepetitionType == FieldRepetitionType.OPTIONAL));
        Assert.DoesNotContain(Parquet.Meta.Type.INT96, footer.Schema.Skip(1).Select(e => e.Type!.Value));
        Assert.All(footer.RowGroups.SelectMany(g => g.Columns), c => Assert.Equal(CompressionCodec.SNAPPY, c.MetaData!.Codec));
        var instants = footer.Schema.Single(e => e.Name == "timestamp").LogicalType!.TIMESTAMP!;
        Assert.True(instants.IsAdjustedToUTC);
        Assert.NotNull(instants.Unit.MICROS);
    }

    [Fact]
    public async Task A_column_added_later_reads_as_nulls_from_an_older_file()
    {
        var old = EveryType.Rows(3);
        var table = old.Table with { Columns = [.. old.Table.Columns, new("added", ColumnType.Text, true, default, default)] };

        var read = await ParquetTableReader.ReadAsync(table, await ParquetTableWriter.WriteAsync(old, Cancellation), Cancellation);

        Assert.Equal(new string?[3], (string?[])read.Columns[^1]);
    }

    [Fact]
    public async Task A_file_that_is_not_Parquet_is_said_to_be_none() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => ParquetTableReader.ReadAsync(EveryType.Table, "no"u8.ToArray(), Cancellation));

    [Fact]
    public async Task A_null_where_none_may_be_is_refused()
    {
        var table = new TableDefinition("t", default, default, [new("s", ColumnType.Text, false, default, default)], ["s"], false);

        await Assert.ThrowsAsync<ArgumentException>(() => ParquetTableWriter.WriteAsync(new(table, 1, [new string?[] { null }]), Cancellation));
    }

    [Theory]
    [InlineData("0.00001")]
    [InlineData("100000000000000")]
    public async Task A_number_that_the_column_cannot_keep_exactly_is_refused(string number)
    {
        var table = new TableDefinition("t", default, default, [new("n", ColumnType.Decimal, false, default, default)], ["n"], false);
        var data = new TableData(table, 1, [new[] { decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) }]);

        await Assert.ThrowsAsync<ArgumentException>(() => ParquetTableWriter.WriteAsync(data, Cancellation));
    }
}
