using Pipeline.Core.Datasets;
using Pipeline.Tests.Demo;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Datasets.Contract;

/// <summary>Who wrote a report for an older version of the contract reads the newest snapshot.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class OlderReaderTests(MeasuredYear year) : IClassFixture<MeasuredYear>
{
    private static readonly Dictionary<string, string> DuckTypes = new(StringComparer.Ordinal)
    {
        ["int32"] = "INTEGER",
        ["int64"] = "BIGINT",
        ["boolean"] = "BOOLEAN",
        ["text"] = "VARCHAR",
        ["date"] = "DATE",
        ["timestamp"] = "TIMESTAMP WITH TIME ZONE",
        ["decimal"] = "DECIMAL(18,4)",
    };

    public static TheoryData<string> Versions { get; } = [.. SchemaHistory.Releases.Select(r => r.Version)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_reader_of_an_older_minor_version_finds_its_tables_columns_types_and_keys_in_the_newest_snapshot(string version)
    {
        var contract = SchemaContract.Now().AsOf(version);
        var published = contract.Tables.Where(t => DatasetSchema.Find(t.Key) is not null).ToList();

        Assert.NotEmpty(published);
        foreach (var (name, table) in published)
        {
            var found = year.Published.Rows($"DESCRIBE SELECT {string.Join(", ", table.Columns.Keys.Select(c => $"\"{c}\""))} FROM {name}");
            Assert.Equal(table.Columns.Select(c => (c.Key, DuckTypes[c.Value.Type.TrimEnd('?')])), found.Select(r => ((string)r[0]!, (string)r[1]!)));
            Assert.Empty(year.Published.Rows($"SELECT 1 FROM {name} GROUP BY {string.Join(", ", table.Key.Select(k => $"\"{k}\""))} HAVING count(*) > 1"));
            Assert.All(table.Columns.Where(c => !c.Value.Type.EndsWith('?')), c => Assert.Empty(year.Published.Rows($"SELECT 1 FROM {name} WHERE \"{c.Key}\" IS NULL LIMIT 1")));
        }
    }

    [Fact]
    public void The_pointer_and_the_manifest_carry_the_minor_version() => Assert.All(
        (string[])["latest.json", year.Published.Manifest],
        file => Assert.Equal(DatasetSchema.Version, year.Published.Value($"SELECT schemaVersion FROM read_json('{year.Published.PathOf(file)}')")));
}
