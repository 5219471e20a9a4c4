using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;
using Pipeline.Local.PowerBi;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Tests.Datasets;

/// <summary>One dictionary, whole in both languages, and the same wherever it is told.</summary>
public sealed class DictionaryTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static readonly IReadOnlyList<RulePack> Packs = [RulePackFact.Guidance2018, RulePackFact.Guidance2025];

    private static readonly IReadOnlyList<DictionaryEntry> Entries = [.. DatasetSchema.Promised.SelectMany(DataDictionary.Of)];

    [Fact]
    public void Every_table_column_figure_and_measure_has_an_entry()
    {
        Assert.Equal(DatasetSchema.Promised.Select(t => t.Name), NamesOf(EntryKind.Table));
        Assert.Equal(DatasetSchema.Promised.SelectMany(t => t.Columns.Select(c => c.Name)), NamesOf(EntryKind.Column));
        Assert.Equal(FigureExplanations.All.SelectMany(e => e.Figures.Select(f => f.Id)).Order(StringComparer.Ordinal), NamesOf(EntryKind.Figure).Order(StringComparer.Ordinal));
        Assert.Equal(MeasureCatalogue.All.Select(m => m.Id).Order(StringComparer.Ordinal), NamesOf(EntryKind.Measure).Order(StringComparer.Ordinal));
        Assert.Equal(Entries.Count, Entries.DistinctBy(e => (e.Kind, e.Table, e.Name)).Count());
    }

    [Fact]
    public void Every_part_of_an_entry_is_there_in_both_languages() => Assert.All(Entries, entry => Assert.All(
        (Bilingual[])[entry.Caption, entry.Meaning, entry.Rule, entry.Unit, entry.AddsUp, BasisWords.Of(entry.Basis), entry.Counts ?? entry.Meaning],
        part =>
        {
            Assert.False(string.IsNullOrWhiteSpace(part.Vi), $"{entry.Kind} {entry.Table}.{entry.Name} lacks Vietnamese.");
            Assert.False(string.IsNullOrWhiteSpace(part.En), $"{entry.Kind} {entry.Table}.{entry.Name} lacks English.");
        }));

    [Fact]
    public void What_is_told_of_a_figure_are_whole_sentences_in_Vietnamese_letters_and_its_unit_a_word_or_two()
    {
        Assert.All(Entries.Where(e => e.Kind == EntryKind.Figure), figure =>
        {
            Assert.All((string[])[figure.Meaning.Vi, figure.Meaning.En, figure.Rule.Vi, figure.Rule.En], s => Assert.EndsWith(".", s, StringComparison.Ordinal));
            Assert.All((string[])[figure.Caption.Vi, figure.Unit.Vi, figure.AddsUp.Vi], s => Assert.False(s.EndsWith('.')));
            Assert.All((string[])[figure.Meaning.Vi, figure.Rule.Vi], s => Assert.Contains(s, letter => letter > '\u007f'));
            Assert.InRange(figure.Unit.En.Split(' ').Length, 1, 4);
            Assert.NotEqual(figure.Meaning.Vi, figure.Rule.Vi);
            Assert.NotEmpty(figure.Basis);
        });
    }

    [Fact]
    public void All_Vietnamese_is_composed_and_no_language_stands_for_the_other() => Assert.All(Entries, entry =>
    {
        Assert.All((string[])[entry.Description.Vi, entry.Caption.Vi], s => Assert.True(s.IsNormalized(NormalizationForm.FormC), s));
        Assert.NotEqual(entry.Meaning.Vi, entry.Meaning.En);
        Assert.DoesNotContain("  ", entry.Description.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain("..", entry.Description.Vi + entry.Description.En, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_number_that_is_no_key_says_its_own_unit() => Assert.All(
        DatasetSchema.Promised.SelectMany(t => t.Columns.Where(TableExplanation.IsNumber).Where(c => !c.Name.EndsWith("_key", StringComparison.Ordinal)).Select(c => (Table: t, Column: c))),
        c => Assert.True(c.Column.Unit is not null, $"{c.Table.Name}.{c.Column.Name} is a number of what?"));

    [Fact]
    public void The_words_of_numerators_and_denominators_belong_to_columns() => Assert.All(
        FigureExplanations.All.SelectMany(e => e.Figures.SelectMany(f => f.Texts.Select(t => (e.Table, Text: t)))),
        f => Assert.All((string[])["num", "den", "missing"], part => Assert.Contains(f.Table.Columns, c => c.Name == $"{f.Text.Id}_{part}")));

    [Fact]
    public void Every_table_says_where_its_rows_come_from_beside_what_they_are() => Assert.All(
        DatasetSchema.Promised, t => Assert.True(t.Rule != t.Meaning, $"{t.Name} has no rule of its own."));

    [Fact]
    public void A_rate_is_never_told_to_be_summed() => Assert.All(
        Entries.Where(e => e is { Kind: EntryKind.Figure, Counts: not null }), e => Assert.Contains("never summed or averaged", e.AddsUp.En, StringComparison.Ordinal));

    [Fact]
    public void What_a_pack_does_not_cite_is_said_to_be_the_deployments_own_to_cite()
    {
        var told = BasisWords.Of([LegalTopic.SupervisingMeetings], Packs);

        Assert.Contains("cơ quan triển khai ghi văn bản của mình", told.Vi, StringComparison.Ordinal);
        Assert.Contains("the office that deploys it puts its own", told.En, StringComparison.Ordinal);
        Assert.Contains("Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025", BasisWords.Of([LegalTopic.MeetingQuality], Packs).Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_citation_of_the_seeds_is_of_some_topic_that_a_figure_or_table_names()
    {
        var named = Entries.SelectMany(e => e.Basis).ToHashSet();

        Assert.All(Packs.SelectMany(p => p.LegalBasis), b => Assert.Contains(b.Topics ?? [], named.Contains));
    }

    [Fact]
    public void The_document_of_the_legal_basis_follows_the_packs_of_the_seeds()
    {
        var path = RepositoryFolder.Of("docs/LEGAL-BASIS.md");
        if (Update)
        {
            File.WriteAllText(path, BasisDocs.Markdown(Packs));
        }

        Assert.Equal(BasisDocs.Markdown(Packs), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_csv_the_read_me_the_documents_and_Power_BI_say_the_same_of_everything()
    {
        var csv = Values(DatasetDictionary.Of(DatasetSchema.Promised, Packs));
        var (vi, en) = (DatasetReadme.Vietnamese(DatasetSchema.Promised, Packs), DatasetReadme.English(DatasetSchema.Promised, Packs));
        var documents = DatasetSchema.Promised.ToDictionary(t => t.Name, TableDocs.Markdown);
        var powerBi = string.Concat(PowerBiProject.Files.Where(f => f.Key.EndsWith(".tmdl", StringComparison.Ordinal)).Select(f => f.Value));
        foreach (var entry in Entries)
        {
            var row = csv[(KebabCase.Of(entry.Kind), entry.Table, entry.Name)];
            Assert.Equal(
                (entry.Meaning.Vi, entry.Meaning.En, entry.Rule.Vi, entry.Rule.En, entry.Unit.Vi, entry.Unit.En, entry.Since),
                (row("meaning_vi"), row("meaning_en"), row("rule_vi"), row("rule_en"), row("unit_vi"), row("unit_en"), row("since")));
            Assert.All((string[])[entry.Meaning.Vi, entry.Meaning.En, entry.Caption.Vi, entry.Caption.En], text => Assert.Contains(Escaped(text), documents[entry.Table], StringComparison.Ordinal));
            if (entry.Kind != EntryKind.Measure)
            {
                Assert.Contains(Escaped(entry.Meaning.Vi), vi, StringComparison.Ordinal);
                Assert.Contains(Escaped(entry.Meaning.En), en, StringComparison.Ordinal);
            }

            if (entry.Kind == EntryKind.Figure)
            {
                Assert.Contains(Escaped(entry.Rule.Vi), vi + documents[entry.Table], StringComparison.Ordinal);
                Assert.Contains(Escaped(entry.Rule.En), en, StringComparison.Ordinal);
            }
            else if (entry.Table != "job_log")
            {
                Assert.Contains("/// " + entry.Description.Vi + "\n", powerBi, StringComparison.Ordinal);
                Assert.Contains("description: " + entry.Description.En + "\n", powerBi, StringComparison.Ordinal);
            }
        }
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(EntryKind kind) => Entries.Where(e => e.Kind == kind).Select(e => e.Name);

    private static Dictionary<(string Kind, string Table, string Name), Func<string, string?>> Values(TableData data)
    {
        var columns = data.Table.Columns.Index().ToDictionary(c => c.Item.Name, c => data.Columns[c.Index], StringComparer.Ordinal);
        return Enumerable.Range(0, data.RowCount).ToDictionary(
            i => (Text("kind", i)!, Text("table", i)!, Text("name", i)!),
            i => (Func<string, string?>)(column => Text(column, i)));

        string? Text(string column, int row) => columns[column].GetValue(row)?.ToString();
    }
}
