using System.Diagnostics;
using DuckDB.NET.Data;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Datasets;
using Pipeline.Local.Demo.Year;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Benchmarks.Goals;

/// <summary>
/// G5: a month's member reports, counted by organisation and agreed level: from columns of dense keys, and the same from Parquet by the product's
/// reader; against DuckDB on the same file with as many threads, one.
/// </summary>
public sealed class AggregationFromColumns : IBenchmark
{
    private const int Levels = 4;

    private static readonly TableDefinition Reports = new(
        "member_reports", new("", ""), new("", ""),
        [Column("organization_key"), Column("self_rating"), Column("agreed_rating")], ["organization_key"], Monthly: true);

    public string Name => "G5";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        using var folder = run.NewFolder();
        var data = Made(run.Size, run.Quick ? 50 : 1);
        var file = await ParquetTableWriter.WriteAsync(data, cancellation);
        var path = Path.Combine(folder.Path, "reports.parquet");
        await File.WriteAllBytesAsync(path, file, cancellation);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 1");
        var (columns, parquet, duck) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < (run.Quick ? 1 : 7); round++)
        {
            var counted = Timed(() => Counted(data, run.Size), columns);
            var began = Stopwatch.GetTimestamp();
            var read = Counted(await ParquetTableReader.ReadAsync(Reports, file, cancellation), run.Size);
            parquet.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            var theirs = Timed(() => Duck(connection, path, run.Size), duck);
            if (!counted.AsSpan().SequenceEqual(theirs) || !read.AsSpan().SequenceEqual(theirs))
            {
                throw new InvalidOperationException("The two ways to count do not agree.");
            }
        }

        return
        [
            Line($"{data.RowCount:N0} member reports by organisation and level, from columns, against DuckDB on Parquet", columns) with { AtLeast = 1.5 },
            Line("the same from the Parquet file too", parquet),
        ];

        Measured Line(string what, List<double> ours) => new(what, 1_000 / Medians.Of(ours), "/s") { Goal = Name, Reference = 1_000 / Medians.Of(duck), Note = "one thread each" };
    }

    private static T Timed<T>(Func<T> work, List<double> milliseconds)
    {
        var began = Stopwatch.GetTimestamp();
        var result = work();
        milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return result;
    }

    internal static int[] Counted(TableData data, Size size)
    {
        var (organizations, levels) = ((int[])data.Columns[0], (int[])data.Columns[2]);
        var counts = new int[size.Organizations * Levels];
        for (var i = 0; i < organizations.Length; i++)
        {
            counts[(organizations[i] * Levels) + levels[i]]++;
        }

        return counts;
    }

    private static int[] Duck(DuckDBConnection connection, string path, Size size)
    {
        var counts = new int[size.Organizations * Levels];
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT organization_key, agreed_rating, count(*)::INTEGER FROM read_parquet('{path}') GROUP BY ALL";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            counts[(reader.GetInt32(0) * Levels) + reader.GetInt32(1)] = reader.GetInt32(2);
        }

        return counts;
    }

    internal static TableData Made(Size size, int oneIn)
    {
        var dice = Dice.Of(SizedOrganization.Seed, "aggregation");
        var organizations = SizedOrganization.Of(size).Index()
            .SelectMany(o => Enumerable.Repeat(o.Index, o.Item.Cells.Sum(c => c.Members) / oneIn)).ToArray();
        return new(
            Reports, organizations.Length,
            [organizations, Array.ConvertAll(organizations, _ => dice.Between(0, Levels - 1)), Array.ConvertAll(organizations, _ => dice.Between(0, Levels - 1))]);
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static ColumnDefinition Column(string name) => new(name, ColumnType.Int32, Nullable: false, new("", ""), new("", ""));
}
