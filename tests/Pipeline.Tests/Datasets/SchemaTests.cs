using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

/// <summary>The tables' documents and definitions. <c>UPDATE_DOCS=1</c> writes the documents anew; the CI never sets it.</summary>
public sealed class SchemaTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static TheoryData<string> Tables { get; } = [.. DatasetSchema.Promised.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_has_a_document_that_is_up_to_date(string name)
    {
        var path = RepositoryFolder.Of($"docs/tables/{name}.md");
        var text = TableDocs.Markdown(Table(name));
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_DOCS=1.");
        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Keys_and_references_of_a_table_are_whole(string name)
    {
        var table = Table(name);
        var columns = table.Columns.Select(c => c.Name).ToList();

        Assert.Equal(columns.Count, columns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(table.Key, key => Assert.Contains(key, columns));
        Assert.All(table.Columns.Where(c => c.References is not null), c => Assert.NotNull(DatasetSchema.Find(c.References!)));
        Assert.True(!table.Monthly || table.Key.Contains("month_start"), "A fact table's key holds its month.");
    }

    private static TableDefinition Table(string name) => DatasetSchema.Promised.Single(t => t.Name == name);
}
