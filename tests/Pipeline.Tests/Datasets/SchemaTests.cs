using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

/// <summary>The tables' documents and the contract of their columns. <c>UPDATE_DOCS=1</c> writes both anew; the CI never sets it.</summary>
public sealed class SchemaTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static TheoryData<string> Tables { get; } = [.. DatasetSchema.Tables.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_has_a_document_that_is_up_to_date(string name)
    {
        var path = RepositoryFolder.Of($"docs/tables/{name}.md");
        var text = TableDocs.Markdown(DatasetSchema.Find(name)!);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_DOCS=1.");
        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Within_a_major_version_tables_and_columns_are_only_added()
    {
        var path = RepositoryFolder.Of("docs/schema/v1.json");
        var now = DatasetSchema.Tables.ToDictionary(t => t.Name, t => t.Columns.ToDictionary(c => c.Name, Written));
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, JsonSerializer.Serialize(now, Indented) + "\n");
        }

        var promised = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(path))!;

        foreach (var (table, columns) in promised)
        {
            foreach (var (column, type) in columns)
            {
                Assert.Equal(type, now[table][column]);
            }
        }

        Assert.Equal(
            now.SelectMany(t => t.Value.Keys.Select(c => $"{t.Key}.{c}")).Order(StringComparer.Ordinal),
            promised.SelectMany(t => t.Value.Keys.Select(c => $"{t.Key}.{c}")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Keys_references_and_captions_of_a_table_are_whole(string name)
    {
        var table = DatasetSchema.Find(name)!;
        var columns = table.Columns.Select(c => c.Name).ToList();

        Assert.Equal(columns.Count, columns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(table.Key, key => Assert.Contains(key, columns));
        Assert.All(table.Columns.Where(c => c.References is not null), c => Assert.NotNull(DatasetSchema.Find(c.References!)));
        Assert.All(table.Columns, c => Assert.False(string.IsNullOrWhiteSpace(c.Caption.Vi) || string.IsNullOrWhiteSpace(c.Caption.En)));
        Assert.All(table.Columns, c => Assert.False(string.IsNullOrWhiteSpace(c.Meaning.Vi) || string.IsNullOrWhiteSpace(c.Meaning.En)));
        Assert.True(!table.Monthly || table.Key.Contains("month_start"), "A fact table's key holds its month.");
    }

    private static string Written(ColumnDefinition column) => KebabCase.Of(column.Type) + (column.Nullable ? "?" : "");
}
