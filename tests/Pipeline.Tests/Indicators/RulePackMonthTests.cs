using Pipeline.Core.Obligations;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Indicators;

/// <summary>Each month is computed by the rule pack in force: the same sheets under the packs of 2018 and of 2025.</summary>
public sealed class RulePackMonthTests
{
    [Theory]
    [InlineData("2019-04")]
    [InlineData("2025-10")]
    [InlineData("2025-11")]
    [InlineData("2026-04")]
    public void The_fact_tables_of_a_month_are_as_committed(string month) => GoldenTables.AssertAreAsCommitted(GoldenCountry.In(month), month);

    [Theory]
    [InlineData("2019-04", "HD-12-2018")]
    [InlineData("2025-10", "HD-12-2018")]
    [InlineData("2025-11", "HD-42-2025")]
    [InlineData("2026-04", "HD-42-2025")]
    public void A_month_carries_the_pack_of_its_last_day(string month, string pack) =>
        Assert.Equal(pack, GoldenCountry.In(month).Inputs.Version.RulePack);

    [Theory]
    [InlineData("2025-09", "CB2", "1/2", "0/2")]
    [InlineData("2025-09", "CB3", "1/1", "0/1")]
    [InlineData("2025-10", "CB2", "1/2", "0/2")]
    [InlineData("2025-10", "CB3", "0/1", "1/1")]
    [InlineData("2025-11", "CB2", "0/2", "1/2")]
    [InlineData("2025-11", "CB3", "0/1", "1/1")]
    public void A_meeting_is_scored_by_the_pack_of_its_date_even_if_its_month_goes_by_the_one_before(string month, string cell, string fair, string average)
    {
        var row = GoldenCountry.In(month).Cell(cell);

        Assert.Equal((fair, average), (row.Rate("m5_fair"), row.Rate("m5_average")));
    }

    [Theory]
    [InlineData("2025-10", "True")]
    [InlineData("2025-11", "False")]
    public void A_cluster_of_five_is_unusual_by_the_pack_of_2018_alone(string month, string unusual) =>
        Assert.Equal(unusual, GoldenCountry.In(month).Cluster("CUM-1")["has_unusual_size"]);

    [Theory]
    [InlineData("2019-04", 2)]
    [InlineData("2025-11", 0)]
    [InlineData("2026-04", 1)]
    public void Days_are_not_planned_on_the_holidays_of_the_months_own_pack(string month, int dropped) =>
        Assert.Equal(dropped, GoldenCountry.In(month).Sum("fact_apprenticeship_rotation", "a1_excluded_holiday"));

    [Theory]
    [InlineData("2025-10", "2025-11-10T17:00:00Z")]
    [InlineData("2025-11", "2025-12-12T17:00:00Z")]
    public void A_month_is_locked_by_its_own_pack(string month, string lockedFrom)
    {
        var of = A.Month(month);

        Assert.Equal(A.Instant(lockedFrom), MonthDeadlines.Of(of, Seeds.Data.Units.RulePacks.Single(p => Core.Reference.DatedExtensions.HoldsOn(p, of.LastDay))).LockedFrom);
    }
}
