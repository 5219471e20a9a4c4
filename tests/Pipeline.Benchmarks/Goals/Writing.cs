using System.Diagnostics;
using System.IO.Compression;
using DuckDB.NET.Data;
using Parquet;
using Parquet.Schema;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Csv;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G9 and G10: a published table as CSV, against DuckDB's COPY of the same rows with one thread, and as Parquet, against a bare loop of Parquet.Net.</summary>
public sealed class Writing : IBenchmark
{
    private const string Csv = "G9";
    private const string Export = "G10";

    public string Name => Csv;

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        using var folder = run.NewFolder();
        var data = MadeUpTable.Of(run.Quick ? 20_000 : 1_000_000);
        var (parquet, csv) = (Path.Combine(folder.Path, "rows.parquet"), Path.Combine(folder.Path, "rows.csv"));
        await File.WriteAllBytesAsync(parquet, await ParquetTableWriter.WriteAsync(data, cancellation), cancellation);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Execute(duck, $"SET threads = 1; CREATE TABLE t AS SELECT * FROM read_parquet('{parquet}')");
        var (ours, theirs, written, bare) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < (run.Quick ? 1 : 5); round++)
        {
            await TimedAsync(ours, () => File.WriteAllBytesAsync(csv, CsvTableWriter.Write(data), cancellation));
            await TimedAsync(theirs, () =>
            {
                Execute(duck, $"COPY t TO '{csv}' (FORMAT csv, HEADER)");
                return Task.CompletedTask;
            });
            await TimedAsync(written, async () => await ParquetTableWriter.WriteAsync(data, cancellation));
            await TimedAsync(bare, () => BareAsync(data, cancellation));
        }

        var rows = data.RowCount / Medians.Of(ours);
        return
        [
            new($"CSV of {data.RowCount:N0} rows of {data.Columns.Count} columns, against DuckDB's COPY, one thread", rows, "rows/s")
            {
                Goal = Csv, Reference = data.RowCount / Medians.Of(theirs), AtLeast = 1.5,
            },
            new("Parquet of the same rows, against a bare loop of Parquet.Net", data.RowCount / Medians.Of(written), "rows/s")
            {
                Goal = Csv, Reference = data.RowCount / Medians.Of(bare), AtLeast = 0.8,
            },
            new("CSV of the same rows", rows, "rows/s") { Goal = Export, Reference = OdkCentral.CsvRowsPerSecond, AtLeast = 20, Note = OdkCentral.Note },
        ];
    }

    private static async Task TimedAsync(List<double> seconds, Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>What anyone would write first: no rule of ours, the columns as they are.</summary>
    private static async Task BareAsync(TableData data, CancellationToken cancellation)
    {
        var fields = data.Table.Columns.Select((c, i) => new DataField(c.Name, data.Columns[i].GetType().GetElementType()!, isNullable: c.Nullable)).ToArray();
        using var output = new MemoryStream();
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy, CompressionLevel = CompressionLevel.Optimal };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, options, cancellationToken: cancellation);
        for (var start = 0; start < data.RowCount; start += ParquetTableWriter.RowGroupRows)
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < fields.Length; i++)
            {
                await BareAsync(group, fields[i], data.Columns[i], start, Math.Min(ParquetTableWriter.RowGroupRows, data.RowCount - start), cancellation);
            }
        }
    }

    private static Task BareAsync(ParquetRowGroupWriter group, DataField field, Array values, int start, int count, CancellationToken cancellation) => values switch
    {
        int[] v => group.WriteAsync(field, (ReadOnlyMemory<int>)v.AsMemory(start, count), cancellationToken: cancellation),
        int?[] v => group.WriteAsync(field, (ReadOnlyMemory<int?>)v.AsMemory(start, count), cancellationToken: cancellation),
        bool[] v => group.WriteAsync(field, (ReadOnlyMemory<bool>)v.AsMemory(start, count), cancellationToken: cancellation),
        DateOnly[] v => group.WriteAsync(field, (ReadOnlyMemory<DateOnly>)v.AsMemory(start, count), cancellationToken: cancellation),
        string[] v => group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            field, Array.ConvertAll(v[start..(start + count)], s => s.AsMemory()), field.IsNullable ? Enumerable.Repeat(1, count).ToArray() : default(ReadOnlyMemory<int>?), null, cancellation),
        _ => throw new InvalidOperationException($"No bare loop for {values.GetType().Name}."),
    };

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
