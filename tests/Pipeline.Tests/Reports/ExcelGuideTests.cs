using System.Text.RegularExpressions;
using Pipeline.Core.Datasets;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Reports;

/// <summary>The guide to Excel: its M parses by Microsoft's grammar, names what there is, and is the same in both languages.</summary>
public sealed partial class ExcelGuideTests
{
    [Fact]
    public Task Every_M_text_of_the_guide_parses() => NodePackages.AssertParsesAsync([.. Texts("docs/EXCEL.md").Select((text, i) => ($"{i + 1}", text))]);

    [Fact]
    public void Both_languages_have_the_same_M()
    {
        var texts = Texts("docs/EXCEL.md");

        Assert.Equal(3, texts.Count);
        Assert.Equal(texts, Texts("docs/EXCEL.vi.md"));
    }

    [Fact]
    public void The_M_knows_every_type_of_the_dictionary_and_names_tables_that_there_are()
    {
        var text = string.Concat(Texts("docs/EXCEL.md"));

        Assert.All(Enum.GetValues<ColumnType>().Where(t => t != ColumnType.Text), t => Assert.Contains($"\"{ColumnTypes.Sql(t).Split(' ')[0]}\"", text, StringComparison.Ordinal));
        Assert.All(TableName().Matches(text), m => Assert.NotNull(DatasetSchema.Find(m.Value)));
        Assert.All((string[])["table", "column", "type"], name => Assert.Contains(DatasetDictionary.Table.Definition.Columns, c => c.Name == name));
    }

    private static List<string> Texts(string path) =>
        [.. Fenced().Matches(File.ReadAllText(RepositoryFolder.Of(path)).ReplaceLineEndings("\n")).Select(m => m.Groups["m"].Value)];

    [GeneratedRegex("```powerquery\n(?<m>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fenced();

    [GeneratedRegex("fact_[a-z_]+", RegexOptions.None, 1000)]
    private static partial Regex TableName();
}
