using System.Globalization;
using Pipeline.Core.Reports;
using Pipeline.Tests.Demo;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Reports;

/// <summary>What the month report says, held against queries of DuckDB over the published files.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class MonthReportTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private const string June = "2019-06";

    /// <summary>Before the deadline: the demo ends on 20 January.</summary>
    private const string Running = "2020-01";

    [Theory]
    [InlineData("r1", "SELECT sum(r1_num) / sum(r1_den)::DOUBLE FROM fact_reporting WHERE month_start = DATE '2019-06-01'")]
    [InlineData("m1", "SELECT sum(m1_num) / sum(m1_den)::DOUBLE FROM fact_meeting_compliance WHERE month_start = DATE '2019-06-01'")]
    [InlineData("c1", "SELECT sum(c1_num) / sum(c1_den)::DOUBLE FROM fact_cluster_rotation WHERE month_start = DATE '2019-06-01'")]
    [InlineData("a1", "SELECT sum(a1_num) / sum(a1_den)::DOUBLE FROM fact_apprenticeship_rotation WHERE month_start = DATE '2019-06-01'")]
    [InlineData("a2", "SELECT sum(a2_num) / sum(a2_den)::DOUBLE FROM fact_apprenticeship_term WHERE month_start = DATE '2019-06-01' AND term_year = 2019")]
    [InlineData("h1", "SELECT sum(h1_num) / sum(h1_den)::DOUBLE FROM fact_household_coverage WHERE month_start = DATE '2019-06-01'")]
    [InlineData("s1", "SELECT sum(s1_num) / sum(s1_den)::DOUBLE FROM fact_member_report WHERE month_start = DATE '2019-06-01'")]
    [InlineData("e1p-owners", "SELECT sum(e1p_owners) FROM fact_economic_model WHERE month_start = DATE '2019-06-01'")]
    [InlineData("n1", "SELECT sum(n1_num) / sum(n1_den)::DOUBLE FROM fact_new_rural WHERE month_start = DATE '2019-06-01'")]
    public async Task A_headline_is_what_a_query_written_by_hand_says(string figure, string sql)
    {
        var report = await year.ReportAsync(June);

        var headline = report.Headlines.SelectMany(g => g.Headlines).Single(h => h.Figure.Id == figure);
        var before = sql.Replace("2019-06", "2019-05", StringComparison.Ordinal);

        Assert.Equal(year.Published.Value(sql), PublishedYear.Text(headline.Now.Value));
        Assert.Equal(year.Published.Value(before), PublishedYear.Text(headline.Before!.Value));
        Assert.Equal(6, headline.Months.Count);
    }

    [Fact]
    public async Task The_matrix_of_M1_is_that_of_the_communes_and_months()
    {
        var matrix = await TableAsync(June, "compliance-matrix");

        var expected = year.Published.Rows("""
            SELECT o.commune_name_vi, f.month_start, sum(m1_num), sum(m1_den), sum(m1_missing)
            FROM fact_meeting_compliance f JOIN dim_organization o USING (organization_key)
            WHERE o.kind = 'commune-committee' AND f.month_start <= DATE '2019-06-01' GROUP BY ALL ORDER BY ALL
            """);
        Assert.Equal(25 * 6, expected.Count);
        foreach (var cell in expected)
        {
            var at = ((DateOnly)cell[1]!).Month - 1;
            var value = Read(matrix.Rows.Single(r => r.Head.Vi == (string)cell[0]!).Cells[at]);
            Assert.Equal((Decimal(cell[2]), Decimal(cell[3])), (value.Numerator, value.Denominator));
            Assert.Equal(Decimal(cell[4]) == Decimal(cell[3]) ? FigureStanding.Missing : FigureStanding.Value, value.Standing);
        }
    }

    [Fact]
    public async Task The_cells_that_slip_are_those_under_alert_longest_first()
    {
        var gaps = await TableAsync(June, "gaps");

        var expected = year.Published.Rows("""
            SELECT c.cell_name, f.gap_at_least FROM fact_meeting_compliance f JOIN dim_cell c USING (cell_key)
            WHERE f.gap_alert AND f.month_start = DATE '2019-06-01' ORDER BY ALL
            """).Select(r => $"{r[0]} {r[1]}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), gaps.Rows.Select(r => $"{r.Head.Vi} {Amount(r.Cells[0])}").Order(StringComparer.Ordinal));
        Assert.Equal(gaps.Rows.Select(r => Amount(r.Cells[0])).OrderDescending(), gaps.Rows.Select(r => Amount(r.Cells[0])));
        Assert.All(gaps.Rows, r => Assert.True(Amount(r.Cells[0]) >= 2));
    }

    [Fact]
    public async Task Who_is_silent_or_late_is_who_owes_or_was_late_by_the_ledger()
    {
        var slow = await TableAsync(June, "not-on-time");

        var expected = year.Published.Rows("""
            SELECT coalesce(o.commune_name_vi, o.organization_name_vi), sum(o1_den), sum(on_time), sum(late), sum(o1_missing)
            FROM fact_obligation f JOIN dim_organization o USING (organization_key)
            WHERE month_start = DATE '2019-06-01' GROUP BY ALL HAVING sum(late) + sum(o1_missing) > 0
            """).Select(r => string.Join(' ', r));
        Assert.Equal(expected.Order(StringComparer.Ordinal), slow.Rows.Select(r => $"{r.Head.Vi} {string.Join(' ', r.Cells.Take(4).Select(Amount))}").Order(StringComparer.Ordinal));
        Assert.Contains(slow.Rows, r => r.Cells[^1] is ReportCell.Words { Text.En: "silent: nothing filed" });
    }

    [Fact]
    public async Task The_levels_of_ratings_are_sums_of_published_rows_and_hide_what_these_hide()
    {
        var levels = await TableAsync(June, "levels");

        var expected = year.Published.Rows("""
            SELECT r.rating_name_vi, sum(s2_self_num), sum(s2_agreed_num) FROM fact_member_rating f JOIN dim_rating r USING (rating_key)
            WHERE month_start = DATE '2019-06-01' GROUP BY ALL
            """).ToDictionary(r => (string)r[0]!, r => (Decimal(r[1]), Decimal(r[2])), StringComparer.Ordinal);
        Assert.All(levels.Rows, r => Assert.Equal(expected[r.Head.Vi], (Amount(r.Cells[0]), Amount(r.Cells[2]))));
        Assert.NotEqual("0", year.Published.Value("SELECT count(*) FROM fact_member_rating WHERE is_suppressed AND month_start = DATE '2019-06-01'"));
        Assert.Contains((await SectionAsync(June, "ratings")).Notes, n => n.Vi.Contains("giữ kín", StringComparison.Ordinal));
    }

    /// <summary>A sum of few cells beside a sum of all of them would tell the ones that are withheld.</summary>
    [Fact]
    public async Task No_table_of_ratings_is_by_cell_or_by_organisation_but_of_what_is_published_for_each()
    {
        var ratings = await SectionAsync(June, "ratings");
        var byCommune = await TableAsync(June, "by-commune");
        var column = byCommune.Columns.ToList().FindIndex(c => c.Caption.Vi.StartsWith("S1 ", StringComparison.Ordinal));

        Assert.Equal(["levels", "rating-figures"], ratings.Tables.Select(t => t.Id));
        foreach (var row in byCommune.Rows.Where(r => !r.IsTotal && year.Published.Rows($"SELECT 1 FROM dim_organization WHERE commune_name_vi = '{r.Head.Vi}'").Count > 0))
        {
            var published = year.Published.Rows($"""
                SELECT sum(s1_num), sum(s1_den) FROM fact_member_report f JOIN dim_organization o USING (organization_key)
                WHERE o.commune_name_vi = '{row.Head.Vi}' AND month_start = DATE '2019-06-01'
                """).Single();
            var value = Read(row.Cells[column]);
            Assert.Equal((NullOr(published[0]), NullOr(published[1])), (value.Numerator, value.Denominator));
        }
    }

    [Fact]
    public async Task A_running_month_is_judged_by_nothing_and_says_what_it_is()
    {
        var report = await year.ReportAsync(Running);

        var values = report.Headlines.SelectMany(g => g.Headlines).Select(h => h.Now)
            .Concat(report.Sections.SelectMany(s => s.Tables).Where(t => !t.IsMatrix).SelectMany(t => t.Rows).SelectMany(r => r.Cells).OfType<ReportCell.Reading>().Select(c => c.Value).Where(v => v.IsProvisional))
            .ToList();
        Assert.All(values, v => Assert.True(v.IsProvisional && v.Level is null));
        Assert.All(report.Headlines.SelectMany(g => g.Headlines), h => Assert.Null(h.Change));
        Assert.Contains("đang diễn ra", report.Standing.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Highlights, h => h.Vi.Contains("M1", StringComparison.Ordinal));
        Assert.All(report.Sections.SelectMany(s => s.Charts).Where(c => c.Kind == ReportChartKind.Lines), c => Assert.All(c.Series, s => Assert.Null(s.Values[^1])));
    }

    [Fact]
    public async Task A_first_month_has_nothing_before_it_and_no_line_of_one_point()
    {
        var report = await year.ReportAsync("2019-01");

        Assert.All(report.Headlines.SelectMany(g => g.Headlines), h => Assert.True(h.Before is null && h.Change is null && h.Months.Count == 1));
        Assert.DoesNotContain(report.Sections.SelectMany(s => s.Charts), c => c.Kind == ReportChartKind.Lines && c.IsWorthDrawing);
    }

    [Fact]
    public async Task Twelve_months_are_looked_back_over_and_the_last_one_is_the_reports()
    {
        var report = await year.ReportAsync(Running);

        Assert.Equal(12, report.Headlines[0].Headlines[0].Months.Count);
        Assert.Equal("T2/2019", (await TableAsync(Running, "figures-by-month")).Columns[0].Caption.Vi);
        Assert.True((await TableAsync(Running, "figures-by-month")).Columns[^1].IsProvisional);
    }

    [Fact]
    public async Task The_report_of_a_level_is_of_the_organisations_under_it()
    {
        var level = year.Published.Value("SELECT DISTINCT supervising_level_code FROM dim_organization WHERE organization_code = 'XA-NAM-DICH' AND valid_from < DATE '2019-07-01' LIMIT 1");
        var inputs = await year.InputsAsync(June, level);

        var report = MonthReports.Of(inputs);

        var expected = year.Published.Value($"SELECT sum(m1_den) FROM fact_meeting_compliance JOIN dim_organization USING (organization_key) WHERE supervising_level_code = '{level}' AND month_start = DATE '2019-06-01'");
        Assert.Equal(expected, PublishedYear.Text(report.Headlines[1].Headlines[0].Now.Denominator));
        Assert.Equal(year.Published.Value($"SELECT DISTINCT supervising_level_name_vi FROM dim_organization WHERE supervising_level_code = '{level}'"), report.Of.Vi);
    }

    [Fact]
    public async Task Every_figure_that_is_shown_says_what_it_means()
    {
        var report = await year.ReportAsync(June);

        Assert.True(report.Figures.Count > 40);
        Assert.All(report.Figures, f => Assert.True(f.Meaning.Vi.Length > 20 && f.Meaning.En.Length > 20 && char.IsUpper(f.Name.Vi[0]), f.Id));
    }

    private static decimal Decimal(object? value) => Convert.ToDecimal(value is System.Numerics.BigInteger big ? (decimal)big : value, CultureInfo.InvariantCulture);

    private static decimal? NullOr(object? value) => value is null ? null : Decimal(value);

    private static decimal Amount(ReportCell cell) => ((ReportCell.Amount)cell).Value ?? 0;

    private static FigureValue Read(ReportCell cell) => ((ReportCell.Reading)cell).Value;

    private async Task<ReportSection> SectionAsync(string month, string id) => (await year.ReportAsync(month)).Sections.Single(s => s.Id == id);

    private async Task<ReportTable> TableAsync(string month, string id) => (await year.ReportAsync(month)).Sections.SelectMany(s => s.Tables).Single(t => t.Id == id);
}
