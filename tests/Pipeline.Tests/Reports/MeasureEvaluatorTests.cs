using System.Globalization;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Tests.Demo;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Reports;

/// <summary>Measures evaluated over rows in memory say what their SQL twins say, which say what the DAX says.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class MeasureEvaluatorTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private static readonly TableDefinition[] Read = [.. DatasetSchema.Facts, DatasetSchema.Find(MonthDimension.Name)!];

    public static TheoryData<string> Selections => [.. Selection.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Every_measure_of_numbers_says_what_its_twin_says(string selection)
    {
        var twin = new SqlTwin(Selection.Get(selection));
        var lastMonth = year.Published.Value(twin.Of(MeasureCatalogue.Get("last-month")));
        var evaluator = new MeasureEvaluator(lastMonth.Length == 0 ? null : DateOnly.Parse(lastMonth, CultureInfo.InvariantCulture));
        foreach (var table in Read)
        {
            var rows = await SelectedAsync(table, twin);
            var values = MeasureCatalogue.All
                .Where(m => m.Table == table.Name && MeasureEvaluator.Knows(m.Expression))
                .Select(m => (m.Id, Twin: year.Published.Value(twin.Of(m)), Own: PublishedYear.Text(evaluator.Value(m.Expression, rows))));

            Assert.Empty(values.Where(v => !AreSame(v.Twin, v.Own)).Select(v => $"{v.Id}: {v.Own}, {v.Twin} by SQL"));
        }
    }

    [Fact]
    public void It_knows_every_measure_of_the_facts_but_those_that_ask_the_reader_for_a_target()
    {
        var unknown = MeasureCatalogue.All.Where(m => m.Table.StartsWith("fact_", StringComparison.Ordinal) && !MeasureEvaluator.Knows(m.Expression));

        Assert.All(unknown, m => Assert.True(m.Expression is MeasureExpression.AboveTarget or MeasureExpression.OrganizationsBelowTarget, m.Id));
    }

    [Fact]
    public void What_asks_for_a_target_is_refused_and_not_guessed() =>
        Assert.Throws<NotSupportedException>(() => new MeasureEvaluator(null).Value(
            MeasureCatalogue.Get("m1-below-target").Expression, SelectedRows.All(TableData.Empty(DatasetSchema.Facts[0]))));

    /// <summary>Equal but for the last of six digits: SQL divides in binary.</summary>
    private static bool AreSame(string twin, string own) => twin == own
        || (twin.Length > 0 && own.Length > 0 && Math.Abs(double.Parse(twin, CultureInfo.InvariantCulture) - double.Parse(own, CultureInfo.InvariantCulture)) < 2e-6);

    /// <summary>The rows that the selection leaves of a table, by their keys.</summary>
    private async Task<SelectedRows> SelectedAsync(TableDefinition table, SqlTwin twin)
    {
        var kept = year.Published.Rows(twin.RowsOf(table.Name, table.Key)).Select(Joined).ToHashSet(StringComparer.Ordinal);
        var rows = SelectedRows.All(await year.Tables.ReadAsync(table, TestContext.Current.CancellationToken));
        return rows.Where((data, row) => kept.Contains(Joined([.. table.Key.Select(k => data.Value(k, row))])));
    }

    private static string Joined(object?[] key) => string.Join('|', key.Select(k => k is DateTime instant ? $"{DateOnly.FromDateTime(instant):O}" : k is DateOnly day ? $"{day:O}" : $"{k}"));
}
