using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Demo;
using Pipeline.Tests.PowerBi.DaxEngine;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// Every measure of the project, in SQL, on the demo's published year. The golden file holds the values beside the hash of the DAX that is checked in: who
/// changes the one sees the other. <c>UPDATE_DOCS=1</c> writes it anew; the CI never sets it.
/// </summary>
[Collection(nameof(StoredYearCollection))]
public sealed class MeasureTwinTests(MeasuredYear year) : IClassFixture<MeasuredYear>
{
    private const string GoldenFile = "tests/Pipeline.Tests/PowerBi/measures.golden.csv";

    [Fact]
    public void Every_measure_says_of_the_demos_year_what_it_said_before()
    {
        var now = Golden();
        var path = RepositoryFolder.Of(GoldenFile);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, now);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'), now.Split('\n'));
    }

    /// <summary>The text of the DAX that is checked in, evaluated by the filter contexts that the selections are.</summary>
    [Fact]
    public void The_DAX_of_every_measure_says_what_its_twin_says()
    {
        var model = DaxModelReader.Read(year.Published, new(2020, 1, 25, 12, 0, 0, DateTimeKind.Utc));
        var evaluator = new DaxEvaluator(model);

        foreach (var selection in Selection.All)
        {
            var context = DaxModelReader.Select(model, selection, year.Published);
            var values = MeasureCatalogue.All.Select(m => (m.Id, Twin: Value(m, selection.Name), Dax: PublishedYear.Text(evaluator.Measure(m.Name.Vi, context))));

            Assert.Empty(values.Where(v => v.Dax != v.Twin).Select(v => $"{selection.Name} {v.Id}: {v.Dax} by DAX, {v.Twin} by SQL"));
        }
    }

    [Fact]
    public void A_stock_over_two_months_is_that_of_the_second()
    {
        var stocks = MeasureCatalogue.All.Where(m => m.Expression is MeasureExpression.LastMonth).ToList();

        Assert.All(stocks, m => Assert.Equal(Value(m, "month"), Value(m, "two-months")));
        Assert.True(stocks.Count(m => Value(m, "month") is not "") > 50);
    }

    [Fact]
    public void A_stock_is_of_the_last_month_whose_deadline_has_passed_and_a_running_month_stands_for_itself_alone()
    {
        Assert.Equal("2019-12-01", Value("last-month", "last-closed-and-running"));
        Assert.Equal("2020-01-01", Value("last-month", "running"));
        Assert.Equal("2020-01", Value("running-months", "last-closed-and-running"));
        Assert.Equal("", Value("running-months", "year"));
    }

    [Fact]
    public void Of_no_month_every_measure_of_the_figures_is_blank()
    {
        var ofTheSource = MeasureCatalogue.All.Where(m => m.Table is SnapshotTable.Name or TargetTable.Name).Select(m => m.Id).ToList();

        Assert.All(MeasureCatalogue.All.Where(m => !ofTheSource.Contains(m.Id)), m => Assert.Equal("", Value(m, "no-month")));
    }

    [Fact]
    public void A_unit_that_ended_has_its_stock_in_its_own_months_only()
    {
        Assert.NotEqual("", year.Published.Value("SELECT sum(h1_den) FROM fact_household_coverage JOIN dim_organization USING (organization_key) WHERE commune_code = 'C-BAN-PEO' AND month_start = DATE '2019-12-01'"));
        Assert.Equal("", year.Published.Value("SELECT sum(h1_den) FROM fact_household_coverage JOIN dim_organization USING (organization_key) WHERE commune_code = 'C-BAN-PEO' AND month_start > DATE '2019-12-01'"));
        Assert.NotEqual("", Value("h1-den", "ended-commune"));
    }

    [Fact]
    public void A_choice_narrows_only_the_tables_that_hang_on_it()
    {
        Assert.NotEqual(Value("m1-den", "month"), Value("m1-den", "school-cells"));
        Assert.Equal(Value("h1-den", "month"), Value("h1-den", "school-cells"));
        Assert.NotEqual(Value("s2-agreed-num", "month"), Value("s2-agreed-num", "good-ratings"));
        Assert.Equal(Value("s2-agreed-rated", "month"), Value("s2-agreed-rated", "good-ratings"));
        Assert.NotEqual(Value("c1-den", "month"), Value("c1-den", "rural-clusters"));
        Assert.Equal(Value("m1-den", "month"), Value("m1-den", "rural-clusters"));
    }

    /// <summary>Each kind of expression once, by a query that a person wrote.</summary>
    [Theory]
    [InlineData("m1-rate", "year", "SELECT sum(m1_num) / sum(m1_den)::DOUBLE FROM fact_meeting_compliance WHERE year(month_start) = 2019")]
    [InlineData("m1-rate-reported", "month", "SELECT sum(m1_num) / (sum(m1_den) - sum(m1_missing))::DOUBLE FROM fact_meeting_compliance WHERE month_start = DATE '2019-06-01'")]
    [InlineData("h1-rate", "year", "SELECT sum(h1_num) / sum(h1_den)::DOUBLE FROM fact_household_coverage WHERE month_start = DATE '2019-12-01'")]
    [InlineData("h1-den", "commune", "SELECT sum(f.h1_den) FROM fact_household_coverage f JOIN dim_organization o USING (organization_key) WHERE o.commune_code = 'C-NAM-DICH' AND f.month_start = DATE '2019-12-01'")]
    [InlineData("m2-alerts", "school-cells", "SELECT nullif(count(*), 0) FROM fact_meeting_compliance f JOIN dim_cell c USING (cell_key) WHERE c.bloc = 'school' AND f.gap_alert AND f.month_start = DATE '2019-06-01'")]
    [InlineData("m2-gap-one", "two-months", "SELECT count(*) FROM fact_meeting_compliance WHERE gap_class = 'one' AND month_start = DATE '2019-06-01'")]
    [InlineData("a2-rate", "month", "SELECT sum(a2_num) / sum(a2_den)::DOUBLE FROM fact_apprenticeship_term WHERE month_start = DATE '2019-06-01' AND term_year = 2019")]
    [InlineData("a2m-leaders", "month", "SELECT sum(leaders) FROM (SELECT DISTINCT organization_key, a2m_leaders leaders FROM fact_apprenticeship_term WHERE month_start = DATE '2019-06-01')")]
    [InlineData("a2m-person-months", "two-months", "SELECT (SELECT sum(a2m_term_days) FROM fact_apprenticeship_term WHERE month_start = DATE '2019-05-01') / 31.0 + (SELECT sum(a2m_term_days) FROM fact_apprenticeship_term WHERE month_start = DATE '2019-06-01') / 30.0")]
    [InlineData("longest-wait", "rural-clusters", "SELECT max(f.longest_wait_months) FROM fact_cluster_rotation f JOIN dim_cluster c USING (cluster_key) WHERE c.bloc = 'rural' AND f.month_start = DATE '2019-06-01'")]
    [InlineData("s2-agreed-rated", "month", "SELECT sum(s2_agreed_num) FROM fact_member_rating WHERE month_start = DATE '2019-06-01'")]
    [InlineData("h1-below-target", "month", "SELECT count(*) FROM (SELECT organization_key FROM fact_household_coverage WHERE month_start = DATE '2019-06-01' GROUP BY 1 HAVING sum(h1_num) / nullif(sum(h1_den), 0)::DOUBLE < 0.8)")]
    [InlineData("n1-num", "year", "SELECT sum(n1_num) FROM fact_new_rural WHERE month_start = DATE '2019-12-01'")]
    [InlineData("days-since-published", "year", "SELECT 5")]
    public void A_twin_says_what_a_query_written_by_hand_says(string measure, string selection, string sql) =>
        Assert.Equal(year.Published.Value(sql), Value(measure, selection));

    [Fact]
    public void The_figures_of_the_case_come_out_of_the_measures()
    {
        Assert.Equal("2", Value("n1-num", "year"));
        Assert.InRange(Number("members-first-in-charge-in-year", "year"), 4_500, 5_100);
        Assert.InRange(Number("households-first-in-charge-in-year", "year"), 6_500, 7_100);
        Assert.True(Number("e1p-owners", "year") > 200);
    }

    private double Number(string measure, string selection) => double.Parse(Value(measure, selection), CultureInfo.InvariantCulture);

    private string Value(string measure, string selection) => Value(MeasureCatalogue.Get(measure), selection);

    private string Value(Measure measure, string selection) => year.Value(measure, selection);

    private string Golden()
    {
        var dax = ProjectFolder.Tables.SelectMany(t => t.Of("measure")).ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
        var text = new StringBuilder("measure,dax,").AppendJoin(',', Selection.All.Select(s => s.Name)).Append('\n');
        foreach (var measure in MeasureCatalogue.All)
        {
            // A snapshot's id is new each time.
            var values = Selection.All.Select(s => measure.Id == "snapshot" ? "*" : Value(measure, s.Name));
            text.Append(measure.Id).Append(',').Append(HashOf(dax[measure.Name.Vi])).Append(',').AppendJoin(',', values).Append('\n');
        }

        return text.ToString();
    }

    private static string HashOf(string dax) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dax)))[..12];
}
