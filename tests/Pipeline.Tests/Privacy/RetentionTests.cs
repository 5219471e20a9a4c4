using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Privacy;

public sealed class RetentionTests
{
    private static readonly RetentionRules Rules = new(TextMonths: 6, RowMonths: 24, RegisterMonths: 12);
    private static readonly DateOnly Today = new(2022, 3, 15);

    [Fact]
    public void A_period_begins_when_a_month_ends_and_is_counted_in_whole_months()
    {
        // The last day of February 2020 is two years and some days ago, the last day of March is not yet.
        Assert.Equal(new(A.Month("2021-08"), A.Month("2020-02"), A.Month("2021-02")), Due(Rules, Final("2019-01", "2022-01")));
        Assert.Equal(A.Month("2020-02"), Retention.Due(Rules, new(2022, 3, 1), A.Month("2019-01"), Final("2019-01", "2022-01"), []).Rows);
        Assert.Equal(A.Month("2020-01"), Retention.Due(Rules, new(2022, 2, 28), A.Month("2019-01"), Final("2019-01", "2022-01"), []).Rows);
    }

    [Fact]
    public void A_month_that_is_not_final_loses_nothing_nor_does_the_one_it_looks_back_at_its_rows()
    {
        Assert.Equal((A.Month("2019-05"), A.Month("2019-04")), (Due(Rules, Final("2019-01", "2019-05")).Texts, Due(Rules, Final("2019-01", "2019-05")).Rows));
        Assert.Equal(new(null, null, A.Month("2021-02")), Due(Rules, Final("2019-02", "2022-01")));
    }

    [Fact]
    public void Rows_wait_for_a_restatement_that_has_not_ended_with_the_month_before_it()
    {
        var due = Retention.Due(Rules, Today, A.Month("2019-01"), Final("2019-01", "2022-01"), [A.Month("2019-06"), A.Month("2019-09")]);

        Assert.Equal((A.Month("2021-08"), A.Month("2019-04")), (due.Texts, due.Rows));
    }

    [Fact]
    public void Without_periods_or_before_any_has_passed_nothing_is_due()
    {
        Assert.Equal(PurgedMonths.None, Due(null, Final("2019-01", "2022-01")));
        Assert.Equal(PurgedMonths.None, Retention.Due(Rules, new(2019, 6, 1), A.Month("2019-01"), Final("2019-01", "2019-04"), []));
    }

    [Fact]
    public void A_longer_period_brings_nothing_back()
    {
        var before = new PurgedMonths(A.Month("2021-08"), A.Month("2020-02"), null);

        Assert.Equal(before with { Texts = A.Month("2021-09") }, before.And(new(A.Month("2021-09"), A.Month("2019-12"), null)));
    }

    [Fact]
    public void The_month_after_one_without_rows_cannot_be_computed_either()
    {
        var purged = new PurgedMonths(A.Month("2019-05"), A.Month("2019-02"), null);

        Assert.True(purged.HasNoRows(A.Month("2019-02")) && purged.CannotCompute(A.Month("2019-03")));
        Assert.False(purged.HasNoRows(A.Month("2019-03")) || purged.CannotCompute(A.Month("2019-04")) || PurgedMonths.None.CannotCompute(A.Month("2019-01")));
    }

    private static PurgedMonths Due(RetentionRules? rules, HashSet<Month> final) => Retention.Due(rules, Today, A.Month("2019-01"), final, []);

    private static HashSet<Month> Final(string from, string to) => A.Month(from).Through(A.Month(to)).ToHashSet();
}
