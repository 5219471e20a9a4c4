using System.Text.RegularExpressions;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Queries;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.PowerBi;

/// <summary>What the guide tells those to run who read Parquet without Power BI: over the demo's published year.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed partial class SnapshotQueriesTests(MeasuredYear year, StoredYear stored) : IClassFixture<MeasuredYear>
{
    private const string Address = "https://account.dfs.core.windows.net/datasets/";

    private static readonly Dictionary<string, string> DuckTypes = new(StringComparer.Ordinal)
    {
        ["INT"] = "INTEGER",
        ["BIGINT"] = "BIGINT",
        ["BIT"] = "BOOLEAN",
        ["VARCHAR(8000) COLLATE Latin1_General_100_BIN2_UTF8"] = "VARCHAR",
        ["DATE"] = "DATE",
        ["DATETIME2(6)"] = "TIMESTAMP WITH TIME ZONE",
        ["DECIMAL(18, 4)"] = "DECIMAL(18,4)",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_views_for_DuckDB_have_the_rows_of_the_manifest()
    {
        using var fresh = new PublishedYear(year.Folder);
        foreach (var table in DatasetSchema.Tables)
        {
            fresh.Rows($"DROP TABLE IF EXISTS {table.Name}");
        }

        foreach (var statement in (await WrittenAsync(QueryDialect.Duckdb, year.Folder)).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            fresh.Rows(statement);
        }

        Assert.All(DatasetSchema.Tables, t => Assert.Equal(year.Published.Value($"SELECT count(*) FROM {t.Name}"), fresh.Value($"SELECT count(*) FROM {t.Name}")));
    }

    [Fact]
    public async Task The_views_for_Synapse_name_every_file_of_the_manifest_once_and_their_columns_resolve_with_fitting_types()
    {
        var views = (await WrittenAsync(QueryDialect.Synapse, Address)).Split("CREATE OR ALTER VIEW ", StringSplitOptions.TrimEntries)[1..];

        Assert.Equal(DatasetSchema.Tables.Select(t => $"[{t.Name}]"), views.Select(v => v.Split(' ')[0]));
        Assert.Equal(FilesOfTheManifest, views.SelectMany(v => Bulk().Matches(v).Select(m => m.Groups["path"].Value)).Order(StringComparer.Ordinal));
        foreach (var part in views.SelectMany(v => v.Split("UNION ALL")))
        {
            var path = year.Published.PathOf(Bulk().Match(part).Groups["path"].Value);
            var columns = Column().Matches(part[part.IndexOf("WITH (", StringComparison.Ordinal)..]).Select(m => (m.Groups["name"].Value, DuckTypes[m.Groups["type"].Value]));
            Assert.Equal(year.Published.Rows($"DESCRIBE FROM read_parquet('{path}')").Select(r => ((string)r[0]!, (string)r[1]!)), columns);
        }
    }

    [Fact]
    public async Task What_Spark_is_told_to_read_are_the_files_of_the_manifest()
    {
        var written = await WrittenAsync(QueryDialect.Spark, "abfss://datasets@account.dfs.core.windows.net");

        Assert.Equal(
            FilesOfTheManifest,
            Quoted().Matches(written).Select(m => m.Groups["path"].Value.Replace("abfss://datasets@account.dfs.core.windows.net/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(DatasetSchema.Tables, t => Assert.Contains($"createOrReplaceTempView(\"{t.Name}\")", written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POWER-BI.md")]
    [InlineData("POWER-BI.vi.md")]
    public void The_guides_own_query_over_pointer_and_manifest_gives_the_figure_of_the_measure(string guide)
    {
        var query = Sql().Match(File.ReadAllText(RepositoryFolder.Of("docs/" + guide))).Groups["sql"].Value;
        Assert.NotEmpty(query);
        using var fresh = new PublishedYear(year.Folder);
        fresh.Rows($"SET file_search_path = '{year.Folder}'");
        var statements = query.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        foreach (var statement in statements[..^1])
        {
            fresh.Rows(statement);
        }

        var june = fresh.Rows(statements[^1].TrimEnd(';')).Single(r => PublishedYear.Text(r[0]) == "2019-06-01");
        Assert.Equal(year.Value(Core.Datasets.Measures.MeasureCatalogue.Get("m1-rate"), "month"), PublishedYear.Text(june[1]));
    }

    private List<string> FilesOfTheManifest =>
        [.. year.Published.Rows($"SELECT unnest(t.files).path FROM (SELECT unnest(tables) t FROM read_json('{year.Published.PathOf(year.Published.Manifest)}'))").Select(r => (string)r[0]!).Order(StringComparer.Ordinal)];

    private async Task<string> WrittenAsync(QueryDialect dialect, string address) => (await SnapshotQueries.OfCurrentAsync(stored.Stores, dialect, address, Cancellation))!;

    [GeneratedRegex(@"BULK 'https://account\.dfs\.core\.windows\.net/datasets/(?<path>[^']+)'", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bulk();

    [GeneratedRegex(@"\[(?<name>\w+)\] (?<type>[A-Z0-9]+(?:\(\d+(?:, \d+)?\))?(?: COLLATE \w+)?)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Column();

    [GeneratedRegex("\"(?<path>abfss://[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex("```sql\n-- DuckDB[^\n]*\n(?<sql>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sql();
}
