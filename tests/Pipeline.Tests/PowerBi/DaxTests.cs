using System.Text.RegularExpressions;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Explanations;

namespace Pipeline.Tests.PowerBi;

/// <summary>The DAX of the project as checked in: every name in it is one of the model, every measure is explicit and told.</summary>
public sealed partial class DaxTests
{
    private static readonly string[] Functions =
    [
        "CALCULATE", "COALESCE", "CONCATENATEX", "COUNTROWS", "DATEDIFF", "DISTINCT", "DISTINCTCOUNT", "DIVIDE", "FILTER", "GENERATESERIES", "IF", "ISBLANK", "ISEMPTY", "MAX", "MAXX",
        "SELECTCOLUMNS", "SELECTEDVALUE", "SUM", "SUMMARIZE", "SUMX", "UTCNOW", "VALUES", "YEAR",
    ];

    private static readonly string[] Words = ["VAR", "RETURN", "NOT", "ASC", "DAY"];

    private static readonly IReadOnlyList<(TmdlNode Table, TmdlNode Measure)> Measures =
        [.. ProjectFolder.Tables.SelectMany(t => t.Of("measure").Select(m => (t, m)))];

    public static TheoryData<string> Figures { get; } =
        ["r1", "r2", "r2b", "m1", "m1a", "m1c", "m3", "c1", "c2", "c3", "v1", "d1", "d1b", "d2", "a1", "a1v", "a2", "h1", "h1b", "h2", "h3", "s1", "s2-self", "s2-agreed", "s3-below", "s3-at", "s3-above", "s4", "s4-tasks", "e1", "n1", "o1", "o2",
            "m4-prepared", "m4-self-criticism", "m4-resolution", "m4-issues", "m5-good", "m5-fair", "m5-average", "m5-poor"];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_with_a_denominator_has_a_rate(string figure) =>
        Assert.Equal(MeasureFormat.Percent, MeasureCatalogue.Get(figure + "-rate").Format);

    [Theory]
    [InlineData("m2-gap-zero")]
    [InlineData("m2-gap-one")]
    [InlineData("m2-gap-two-to-three")]
    [InlineData("m2-gap-four-or-more")]
    [InlineData("m2-alerts")]
    [InlineData("a2m-person-months")]
    [InlineData("h2b-load")]
    [InlineData("h2b-over-cap")]
    [InlineData("e1p-owners")]
    public void Every_figure_that_is_no_rate_has_a_measure_of_its_own(string measure) => Assert.NotNull(MeasureCatalogue.Get(measure));

    [Fact]
    public void Every_figure_that_explanations_know_is_read_by_a_measure()
    {
        foreach (var explanation in FigureExplanations.All)
        {
            var dax = string.Join('\n', Measures.Where(m => m.Table.Name == explanation.Table.Caption.Vi).Select(m => m.Measure.Value));
            foreach (var figure in explanation.Figures.Where(f => f.Id is not "criteria"))
            {
                Assert.Contains(explanation.ColumnsOf(figure), c => dax.Contains($"[{c.Name}]", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_name_in_DAX_is_one_of_the_model()
    {
        var columns = ProjectFolder.Tables.SelectMany(t => t.Of("column").Select(c => $"'{t.Name}'[{c.Name}]")).ToHashSet(StringComparer.Ordinal);
        var measures = Measures.Select(m => $"[{m.Measure.Name}]").ToHashSet(StringComparer.Ordinal);
        var tables = ProjectFolder.Tables.Select(t => $"'{t.Name}'").ToHashSet(StringComparer.Ordinal);

        foreach (var (_, measure) in Measures)
        {
            var variables = Variable().Matches(measure.Value).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
            foreach (var token in Token().Matches(measure.Value).Select(m => m.Value).Where(t => t[0] is not '"'))
            {
                Assert.True(
                    token[0] switch
                    {
                        '\'' when token[^1] == ']' => columns.Contains(token),
                        '\'' => tables.Contains(token),
                        '[' => measures.Contains(token),
                        _ => Functions.Contains(token) || Words.Contains(token) || variables.Contains(token),
                    },
                    $"{measure.Name}: {token}");
            }
        }
    }

    [Fact]
    public void Brackets_close()
    {
        foreach (var (_, measure) in Measures)
        {
            var text = Quoted().Replace(measure.Value, "");
            Assert.Equal(text.Count(c => c == '('), text.Count(c => c == ')'));
        }
    }

    [Fact]
    public void A_measure_says_how_it_is_shown_and_where()
    {
        Assert.Equal(MeasureCatalogue.All.Count, Measures.Count);
        Assert.All(Measures, m => Assert.NotNull(m.Measure.Property("displayFolder")));
        Assert.All(
            Measures.Where(m => MeasureCatalogue.All.Single(c => c.Name.Vi == m.Measure.Name).Format != MeasureFormat.Text),
            m => Assert.NotNull(m.Measure.Property("formatString")));
    }

    [Fact]
    public void A_measure_has_a_name_of_its_own_in_both_languages()
    {
        Assert.Empty(MeasureCatalogue.All.GroupBy(m => m.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(MeasureCatalogue.All.GroupBy(m => m.Name.Vi, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(MeasureCatalogue.All.GroupBy(m => m.Name.En, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(Measures, m => Assert.DoesNotContain(m.Table.Of("column"), c => string.Equals(c.Name, m.Measure.Name, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_stock_is_never_added_over_months()
    {
        foreach (var column in DatasetSchema.Facts.SelectMany(t => t.Columns.Where(c => c.Aggregation == Aggregation.LastMonth).Select(c => (Table: t, Column: c))))
        {
            var reading = Measures.Where(m => m.Measure.Value.Contains($"'{column.Table.Caption.Vi}'[{column.Column.Name}]", StringComparison.Ordinal)).ToList();

            Assert.All(reading, m => Assert.StartsWith("VAR LastMonth =", m.Measure.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_comparison_with_the_target_asks_first_whether_there_is_a_rate()
    {
        var compared = Measures.Where(m => m.Measure.Value.Contains("[Mục tiêu đang chọn]", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(compared);
        Assert.All(compared, m => Assert.Contains("NOT ISBLANK ( Rate )", m.Measure.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"""[^""]*""|'[^']+'\[[^\]]+\]|'[^']+'|\[[^\]]+\]|[A-Za-z_]\w*", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"VAR (?<name>\w+) =", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();

    [GeneratedRegex(@"""[^""]*""|'[^']+'\[[^\]]+\]|\[[^\]]+\]", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
