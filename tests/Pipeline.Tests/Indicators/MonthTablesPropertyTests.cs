using CsCheck;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class MonthTablesPropertyTests
{
    private static readonly Gen<int> Countries = Gen.Int[0, 1_000_000];

    /// <summary>Tables in which a numerator is never withheld: it is null only where nothing is due.</summary>
    private static readonly string[] NeverWithheld =
        ["fact_meeting_compliance", "fact_cluster_rotation", "fact_apprenticeship_rotation", "fact_household_coverage", "fact_reporting"];

    [Theory]
    [InlineData("2019-02")]
    [InlineData("2019-03")]
    [InlineData("2019-04")]
    public void No_rate_of_any_table_passes_one_and_a_numerator_is_null_if_its_denominator_is_zero(string month) => Countries.Sample(
        number =>
        {
            foreach (var table in RandomCountry.Of(number).In(month).Tables)
            {
                foreach (var figure in FiguresOf(table.Table))
                {
                    CheckFigure(table, figure);
                }
            }
        },
        iter: 30, threads: 1);

    [Fact]
    public void Every_numerator_has_its_denominator_and_both_say_that_they_add_up_alike()
    {
        foreach (var table in MonthTables.Definitions)
        {
            var columns = table.Columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
            Assert.All(FiguresOf(table), figure =>
            {
                Assert.True(columns.ContainsKey(figure + "_den"), $"{table.Name} has {figure}_num and no {figure}_den.");
                Assert.Single(columns.Values.Where(c => c.Name == figure + "_num" || c.Name == figure + "_den" || c.Name == figure + "_missing").Select(c => c.Aggregation).Distinct());
            });
        }
    }

    [Fact]
    public void Sheets_of_every_form_without_a_hand_of_its_own_can_be_made_up_so_that_its_checks_let_them_in()
    {
        var country = RandomCountry.Of(7);
        var sheets = new MadeUpSheets(country, new Random(7));
        var units = new[] { (UnitLevel.Cell, "B0"), (UnitLevel.Village, "T-B0"), (UnitLevel.Commune, "C-B") }.ToDictionary();

        Assert.All(
            Forms.All.Where(f => !RandomCountry.OwnHand.Contains(f.Code)).Append(CellMeetingsForm.Definition).Append(VillageMeetingsForm.Definition),
            form => Assert.Contains(
            Enumerable.Range(0, 200).Select(_ => sheets.Of(form, units[form.UnitLevel], A.Month("2019-02"))), sheet => sheet is not null));
    }

    [Fact]
    public void Any_order_of_arrival_gives_equal_tables() => Countries.Select(Gen.Int).Sample(
        (number, seed) =>
        {
            var country = RandomCountry.Of(number);
            var inputs = country.Inputs(A.Month("2019-03"));
            var random = new Random(seed);
            var shuffled = country.Shuffled(t => [.. t.OrderBy(_ => random.Next())]).Inputs(A.Month("2019-03"));
            shuffled = shuffled with
            {
                Current = [.. shuffled.Current.OrderBy(_ => random.Next())],
                Previous = [.. shuffled.Previous.OrderBy(_ => random.Next())],
            };

            AssertSame(MonthTables.Assemble(inputs), MonthTables.Assemble(shuffled));
        },
        iter: 60, threads: 1);

    [Fact]
    public void A_kept_summary_and_a_kept_history_give_the_same_as_fresh_ones() => Countries.Sample(
        number =>
        {
            var inputs = RandomCountry.Of(number).Inputs(A.Month("2019-03"));
            var kept = inputs with
            {
                Current = [.. inputs.Current.Select(Kept)],
                Previous = [.. inputs.Previous.Select(Kept)],
                History = MonthHistoryJson.Read(MonthHistoryJson.Write(inputs.History)),
            };

            AssertSame(MonthTables.Assemble(inputs), MonthTables.Assemble(kept));
        },
        iter: 50, threads: 1);

    [Fact]
    public void Facts_sum_to_what_the_ledger_counts() => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In("2019-03");
            var ledgers = facts.Inputs.Current.Select(s => s.Ledger).ToList();
            var sheets = ledgers.SelectMany(l => l.Sheets).ToList();
            var meetings = sheets.Where(s => s.Form == CellMeetingsForm.Code).ToList();

            Assert.Equal(sheets.Count(s => s.IsExpected), facts.Sum("fact_reporting", "r1_den"));
            Assert.Equal(facts.Sum("fact_reporting", "r1_den"), facts.Sum("fact_reporting", "r1_num") + facts.Sum("fact_reporting", "r1_missing"));
            Assert.Equal(meetings.Count(s => s.IsExpected), facts.Sum("fact_meeting_compliance", "m1_den"));
            Assert.Equal(meetings.Count(s => !s.IsExpected), facts.Sum("fact_meeting_compliance", "m1_excluded_not_expected"));
            Assert.Equal(
                ledgers.Sum(l => l.Apprenticeship.Days.Count), Sum(facts, "fact_apprenticeship_rotation", "a1_den", "a1_excluded_not_expected"));
            Assert.Equal(
                ledgers.SelectMany(l => l.Apprenticeship.Dropped).Where(d => d.Reason == DropReason.Vacant).Sum(d => d.Days),
                facts.Sum("fact_apprenticeship_rotation", "a1_excluded_vacant"));
            Assert.Equal(
                ledgers.SelectMany(l => l.Households).Sum(h => h.Households),
                Sum(facts, "fact_household_coverage", "h1_den", "h1_excluded_moved_out", "h1_excluded_not_expected"));
            Assert.Equal(
                ledgers.SelectMany(l => l.Households).Sum(h => h.Days),
                Sum(facts, "fact_household_coverage", "h1b_den", "h1b_excluded_moved_out", "h1b_excluded_not_expected"));
            Assert.Equal(
                ledgers.Sum(l => l.VillageMeetings.Count),
                Sum(facts, "fact_village_meeting", "v1_den", "v1_excluded_no_plan", "v1_excluded_not_due", "v1_excluded_not_expected"));
            Assert.Equal(
                facts.Sum("fact_supervising_meeting", "meetings"),
                Sum(facts, "fact_supervising_meeting", "d1_den", "d1_excluded_vacant", "d1_excluded_not_expected"));
            Assert.InRange(facts.Sum("fact_supervising_meeting", "meetings"), 0, ledgers.Sum(l => l.Invitations.Count));
            Assert.Equal(
                sheets.Count(s => s.Form == NewRuralForm.Code), Sum(facts, "fact_new_rural", "n1_den", "n1_excluded_not_expected"));
        },
        iter: 60, threads: 1);

    [Fact]
    public void Every_day_done_is_credited_or_surplus() => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In("2019-03");
            var before = facts.Inputs.Previous.SelectMany(s => s.DaysDone).SelectMany(s => s.Days).Select(d => (d.Person, d.Date)).ToHashSet();
            var done = facts.Inputs.Current.SelectMany(s => s.DaysDone).SelectMany(s => s.Days)
                .Where(d => !before.Contains((d.Person, d.Date)))
                .GroupBy(d => (d.Person, d.Date)).Sum(g => Math.Min(1, g.Sum(d => d.PersonDays)));

            var counted = facts.Rows("fact_apprenticeship_rotation").Sum(r => Number(r["a1_num"]) + Number(r["a1_surplus"]));

            Assert.Equal(done, counted);
        },
        iter: 60, threads: 1);

    [Fact]
    public void The_keys_of_a_table_are_unique() => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In("2019-03");
            foreach (var table in facts.Tables.Select(t => t.Table))
            {
                var keys = facts.Rows(table.Name).Select(r => string.Join(' ', table.Key.Select(k => r[k]))).ToList();
                Assert.Equal(keys.Count, keys.Distinct().Count());
            }
        },
        iter: 50, threads: 1);

    [Fact]
    public void The_captions_of_a_table_are_unique_and_name_each_figure_as_its_definition_does()
    {
        Assert.All(MonthTables.Definitions, table =>
        {
            var captions = table.Columns.Select(c => c.Caption).ToList();
            Assert.Equal(captions.Count, captions.DistinctBy(c => c.Vi).Count());
            Assert.Equal(captions.Count, captions.DistinctBy(c => c.En).Count());
        });
        Assert.All(
            MonthTables.Definitions.SelectMany(t => t.Columns).Where(c => c.Name.EndsWith("_den", StringComparison.Ordinal)),
            c => Assert.Equal(char.ToUpperInvariant(c.Name[0]) + c.Name.Split('_')[0][1..], c.Caption.Vi.Split(':', ' ')[0]));
    }

    private static void AssertSame(AssembledMonth expected, AssembledMonth actual)
    {
        foreach (var (table, other) in expected.Tables.Zip(actual.Tables))
        {
            Assert.Equal(table.Columns, other.Columns);
        }

        Assert.Equal(MonthHistoryJson.Write(expected.History), MonthHistoryJson.Write(actual.History));
    }

    private static OrganizationMonthSummary Kept(OrganizationMonthSummary summary) => SummaryJson.Read(SummaryJson.Write(summary));

    private static int Sum(MonthFacts facts, string table, params string[] columns) => columns.Sum(c => facts.Sum(table, c));

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> FiguresOf(TableDefinition table) =>
        table.Columns.Where(c => c.Name.EndsWith("_num", StringComparison.Ordinal)).Select(c => c.Name[..^4]);

    /// <summary>What is missing counts beside what is met where the definition says that it is a part of the denominator.</summary>
    private static void CheckFigure(TableData table, string figure)
    {
        var headline = table.Table.Columns.Any(c => c.Name == figure + "_missing" && c.PartOf == figure + "_den");
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = new FactRow(table, i);
            var (met, due) = (row[figure + "_num"], row[figure + "_den"]);
            var place = $"{table.Table.Name}.{figure} {met}/{due}";
            Assert.True(Number(due) > 0 || met.Length == 0, place);
            Assert.True(met.Length > 0 || Number(due) == 0 || !NeverWithheld.Contains(table.Table.Name), place);
            Assert.True(Number(met) >= 0 && Number(met) + (headline ? Number(row[figure + "_missing"]) : 0) <= Number(due), place);
        }
    }
}
