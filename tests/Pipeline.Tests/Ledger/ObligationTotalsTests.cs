using System.Globalization;
using CsCheck;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Indicators;

namespace Pipeline.Tests.Ledger;

/// <summary>The ledger bears every denominator, in whatever way units open, close, move, merge and split.</summary>
public sealed class ObligationTotalsTests
{
    private static readonly Gen<int> Countries = Gen.Int[0, 1_000_000];

    /// <summary>By form: the table and the figure that count its activities.</summary>
    private static readonly (string Form, string Table, string Figure)[] Counting =
    [
        (CellMeetingsForm.Code, "fact_meeting_compliance", "m1"),
        (ApprenticeshipDaysForm.Code, "fact_apprenticeship_rotation", "a1"),
        (VillageMeetingsForm.Code, "fact_village_meeting", "v1"),
        (SupervisingMeetingsForm.Code, "fact_supervising_meeting", "d1"),
    ];

    [Theory]
    [InlineData("2019-02")]
    [InlineData("2019-03")]
    [InlineData("2019-04")]
    public void What_the_ledger_owes_is_what_reporting_and_the_figures_count(string month) => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In(month);

            foreach (var row in facts.Rows("fact_obligation"))
            {
                var other = facts.Rows("fact_reporting").Single(r => r["organization_key"] == row["organization_key"] && r["form_key"] == row["form_key"]);
                Assert.Equal(
                    (other["r1_num"], other["r1_den"], other["r1_missing"], other["r1_excluded_not_expected"], Number(other["r2_num"])),
                    (row["o1_num"], row["o1_den"], row["o1_missing"], row["o1_excluded_not_expected"], Number(row["on_time"])));
                Assert.Equal(Number(row["o1_num"]), Number(row["on_time"]) + Number(row["late"]));
                Assert.Equal(Number(row["o1_den"]), Number(row["o1_num"]) + Number(row["o1_missing"]));
            }

            Assert.Equal(facts.Rows("fact_reporting").Count, facts.Rows("fact_obligation").Count);
            foreach (var (form, table, figure) in Counting)
            {
                AssertActivities(facts, form, table, figure);
            }
        },
        iter: 15, threads: 1);

    [Fact]
    public void Every_owed_sheet_and_activity_is_listed_once_and_in_one_state() => Countries.Sample(
        number =>
        {
            var join = new MonthJoin(RandomCountry.Of(number).In("2019-03").Inputs);
            var activities = Activities.Of(join).ToList();

            Assert.Equal(activities.Count, activities.Select(a => a.Duty with { Why = default, Due = default }).Distinct().Count());
            Assert.All(activities, a =>
            {
                Assert.InRange(a.Met, 0, a.Duty.Count);
                Assert.Contains(
                    join.Owed(a.Duty.Form), o => o.Organization == a.Duty.Organization && o.Sheet.Unit == a.Duty.Unit && (o.Sheet.IsExpected || a.Duty.Kind == DutyKind.Term));
                Assert.NotEqual(ActivityState.Open, a.StateAt(A.Instant("2021-01-01T00:00:00Z"), join.Deadlines) is var state && a.IsUnderWay ? ActivityState.Done : state);
            });
        },
        iter: 20, threads: 1);

    /// <summary>By organisation: what is met, due and missing.</summary>
    private static void AssertActivities(MonthFacts facts, string form, string table, string figure)
    {
        var key = Forms.Find(form)!.NumberInDimension.ToString(CultureInfo.InvariantCulture);
        foreach (var column in new[] { "num", "den", "missing" })
        {
            var counted = facts.Rows(table).GroupBy(r => r["organization_key"]).ToDictionary(g => g.Key, g => g.Sum(r => Number(r[$"{figure}_{column}"])));
            Assert.All(
                facts.Rows("fact_obligation").Where(r => r["form_key"] == key),
                r => Assert.Equal(counted.GetValueOrDefault(r["organization_key"]), Number(r[$"o2_{column}"])));
            Assert.Equal(counted.Values.Sum(), facts.Rows("fact_obligation").Where(r => r["form_key"] == key).Sum(r => Number(r[$"o2_{column}"])));
        }
    }

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
