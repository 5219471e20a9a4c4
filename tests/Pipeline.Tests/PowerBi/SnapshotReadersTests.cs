using Pipeline.Core.Datasets;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.PowerBi;

/// <summary>Readers that share no code with the writers, or with each other, find the same rows in the demo's published year.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class SnapshotReadersTests(MeasuredYear year) : IClassFixture<MeasuredYear>
{
    [Fact]
    public void The_steps_of_the_projects_M_give_the_rows_of_the_CSV_of_every_table()
    {
        var published = year.Published;

        Assert.Equal(DatasetSchema.Tables.Select(t => t.Name).Order(StringComparer.Ordinal), published.Tables.Order(StringComparer.Ordinal));
        foreach (var table in DatasetSchema.Tables)
        {
            var csv = Duck.CsvSource(table, published.PathOf($"current/csv/{table.Name}.csv"));
            Assert.Empty(published.Rows($"(FROM {table.Name} EXCEPT ALL FROM {csv}) UNION ALL (FROM {csv} EXCEPT ALL FROM {table.Name})"));
        }
    }

    [Fact]
    public async Task A_reader_in_JavaScript_finds_in_Parquet_every_value_of_the_CSV()
    {
        var published = year.Published;
        var expected = published.Tables.Sum(t => (long)published.Rows($"SELECT count(*) FROM {t}").Single()[0]!);

        var (differences, rows) = await NodePackages.RunAsync("parquet.mjs", year.Folder);

        Assert.Empty(differences);
        Assert.Equal(expected, rows);
    }
}
