using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>That the weights sum to every figure is held wherever a test looks at a month: see <see cref="Country.In"/>.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Every_fact_table_is_explained_in_the_order_of_the_tables() =>
        Assert.Equal(MonthTables.Definitions.Select(t => t.Name), FigureExplanations.All.Select(e => e.Table.Name));

    [Fact]
    public void Every_number_of_an_explained_table_belongs_to_a_figure() => Assert.All(FigureExplanations.All, explanation =>
        Assert.DoesNotContain(
            explanation.Table.Columns,
            c => TableExplanation.IsNumber(c) && c.Name is not "month_version" && !explanation.Table.Key.Contains(c.Name) && explanation.FigureOf(c.Name) is null));

    [Fact]
    public void Every_figure_has_columns_and_its_name_and_rule_in_both_languages() => Assert.All(
        FigureExplanations.All.SelectMany(e => e.Figures, (explanation, figure) => (explanation, figure)), f =>
        {
            Assert.NotEmpty(f.explanation.ColumnsOf(f.figure));
            Assert.All((string[])[f.figure.Name.Vi, f.figure.Name.En], name => Assert.False(string.IsNullOrWhiteSpace(name) || name.EndsWith('.')));
            Assert.All((string[])[f.figure.Rule.Vi, f.figure.Rule.En], rule => Assert.EndsWith(".", rule, StringComparison.Ordinal));
        });

    [Fact]
    public void A_met_cell_is_explained_by_its_first_proper_meeting_and_the_sheet_that_has_it()
    {
        var country = A.Country().With(A.Cell("CB1"), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-20"), A.Meeting("2019-03-05")));

        var numerator = Assert.Single(EvidenceOf(country, "2019-03", "m1_num"));

        Assert.Equal((EvidenceKind.Meeting, "CB1", new DateOnly(2019, 3, 5), 1m), (numerator.Kind, numerator.Subject, numerator.Date, numerator.Weight));
        Assert.Equal("CB1", numerator.Sheet!.Unit);
    }

    private static List<Evidence> EvidenceOf(Country country, string month, string column) =>
        [.. FigureExplanations.Find("fact_meeting_compliance")!.Rows(country.Explained(country.Inputs(A.Month(month))))
            .SelectMany(r => r.Evidence()).Where(e => e.Column == column)];
}
