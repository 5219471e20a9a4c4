using CsCheck;
using Pipeline.Core.Explanations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class ExplanationPropertyTests
{
    private static readonly Gen<int> Countries = Gen.Int[0, 1_000_000];

    [Theory]
    [InlineData("2019-02")]
    [InlineData("2019-03")]
    [InlineData("2019-04")]
    public void The_weights_of_what_stands_behind_a_figure_sum_to_it(string month) => Countries.Sample(
        number =>
        {
            var country = RandomCountry.Of(number);
            var inputs = country.Inputs(A.Month(month));

            Assert.Empty(ExplanationSweep.Check(new MonthFacts(country, inputs).Tables, country.Explained(inputs)));
        },
        iter: 40, threads: 1);

    [Fact]
    public void Evidence_names_its_subject_says_why_and_names_only_sheets_that_count() => Countries.Sample(
        number =>
        {
            var country = RandomCountry.Of(number);
            var month = country.Explained(country.Inputs(A.Month("2019-03")));

            foreach (var row in FigureExplanations.All.SelectMany(e => e.Rows(month)))
            {
                Assert.Subset(row.Sources.ToHashSet(), row.Organizations.ToHashSet());
                Assert.All(row.Evidence(), e =>
                {
                    Assert.NotEmpty(e.Subject);
                    Assert.EndsWith(".", e.Why.Vi, StringComparison.Ordinal);
                    Assert.EndsWith(".", e.Why.En, StringComparison.Ordinal);
                    Assert.True(e.Sheet is null || month.Join.Sheets.Counting(e.Sheet.Form, e.Sheet.Unit)?.Receipt == e.Sheet.Receipt);
                });
            }
        },
        iter: 40, threads: 1);

    [Fact]
    public void The_registers_and_sheets_of_a_rows_sources_are_all_that_its_evidence_is_read_from() => Countries.Sample(
        number =>
        {
            var country = RandomCountry.Of(number);
            var inputs = country.Inputs(A.Month("2019-03"));
            var whole = country.Explained(inputs);
            foreach (var explanation in FigureExplanations.All)
            {
                foreach (var (row, index) in explanation.Rows(whole).Select((row, index) => (row, index)).Where(r => r.index % 3 == number % 3))
                {
                    var alone = explanation.Rows(country.Explained(inputs, row.Sources)).ElementAt(index);

                    Assert.Equal(row.Evidence(), alone.Evidence());
                }
            }
        },
        iter: 4, threads: 1);
}
