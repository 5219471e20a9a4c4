using Pipeline.Core.Explanations;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Tests.Demo;

[Collection(nameof(StoredYearCollection))]
public sealed class YearThroughIntakeTests(StoredYear year)
{
    [Fact]
    public void Every_sheet_of_the_year_is_answered_as_it_must_be() =>
        Assert.Equal(DemoYear.Year.Postings.Sum(p => p.Sheets.Count), year.Answers.Checked.Count);

    [Fact]
    public async Task Every_figure_of_every_table_of_the_year_is_the_sum_of_the_rows_behind_it()
    {
        Assert.Equal(MonthEndResult.Published, (await year.PublishedAsync()).Result);
        var figures = new PublishedFigures(year.Stores, new(year.Stores), year.Sheets, year.References, new(year.Stores));

        var (rows, unexplained) = (0, new List<UnexplainedFigure>());
        await foreach (var month in figures.CheckAsync(TestContext.Current.CancellationToken))
        {
            rows += month.Rows;
            unexplained.AddRange(month.Unexplained);
        }

        Assert.Empty(unexplained);
        Assert.True(rows > 5_000, $"Only {rows} rows were explained.");
    }
}
