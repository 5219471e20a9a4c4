using CsCheck;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Indicators;

/// <summary>Both views of the hierarchy give one total (INDICATORS, Two views of the hierarchy).</summary>
public sealed class HierarchyTotalsTests
{
    private static readonly Gen<int> Countries = Gen.Int[0, 1_000_000];

    [Theory]
    [InlineData("2019-02")]
    [InlineData("2019-03")]
    public void The_total_of_every_additive_figure_is_the_same_as_it_was_and_as_of_a_date(string month) => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In(month);
            AssertConserved(facts, new RolledFacts(facts.Inputs, A.Month("2019-05")));
        },
        iter: 30, threads: 1);

    [Fact]
    public void As_of_its_own_month_an_organisation_that_is_active_has_what_it_had() => Countries.Sample(
        number =>
        {
            var facts = RandomCountry.Of(number).In("2019-03");
            var rolled = new RolledFacts(facts.Inputs, facts.Inputs.Version.Month);
            foreach (var (table, column) in AdditiveOf(facts).Where(t => t.Table.Table.Name is "fact_meeting_compliance" or "fact_household_coverage"))
            {
                Assert.Equal(rolled.AsItWas(table, column), rolled.AsOf(table, column));
            }
        },
        iter: 30, threads: 1);

    [Fact]
    public void The_figures_of_Ban_Peo_in_2019_stand_under_Nam_Dich_in_2020()
    {
        var facts = SeedMonth("2019-12");
        var rolled = new RolledFacts(facts.Inputs, A.Month("2020-01"));

        AssertConserved(facts, rolled);
        foreach (var (table, column) in AdditiveOf(facts))
        {
            var (was, now) = (rolled.AsItWas(table, column), rolled.AsOf(table, column));
            Assert.False(now.ContainsKey("XA-BAN-PEO"));
            Assert.Equal(was.GetValueOrDefault("XA-BAN-PEO") + was.GetValueOrDefault("XA-NAM-DICH"), now.GetValueOrDefault("XA-NAM-DICH"));
            Assert.Equal(was.Where(w => w.Key is not "XA-BAN-PEO" and not "XA-NAM-DICH"), now.Where(n => n.Key != "XA-NAM-DICH"));
        }

        Assert.True(rolled.AsItWas(facts.Tables[0], "m1_num")["XA-BAN-PEO"] > 0);
    }

    [Fact]
    public void The_figures_of_the_district_stand_under_the_province_after_the_district_level_ended()
    {
        const string Level = "supervising_level_code";
        var facts = SeedMonth("2025-06");
        var rolled = new RolledFacts(facts.Inputs, A.Month("2025-07"));

        AssertConserved(facts, rolled);
        foreach (var (table, column) in AdditiveOf(facts).Where(f => f.Table.RowCount > 0))
        {
            var (was, now) = (rolled.AsItWas(table, column, Level), rolled.AsOf(table, column, Level));
            Assert.Equal(["HUYEN-HOANG-SU-PHI"], was.Keys);
            Assert.Equal(["TINH-TUYEN-QUANG"], now.Keys);
            Assert.Equal(was["HUYEN-HOANG-SU-PHI"], now["TINH-TUYEN-QUANG"]);
        }
    }

    /// <summary>The real case with a meeting of every second cell.</summary>
    private static MonthFacts SeedMonth(string month)
    {
        var (data, units) = (Seeds.Data, Seeds.Data.Units);
        var cells = units.Cells.Where(c => c.HoldsOn(A.Month(month).LastDay)).Where((_, i) => i % 2 == 0);
        return new Country()
            .With([
                .. units.SupervisingLevels, .. units.Organizations, .. units.Communes, .. units.Villages, .. units.Cells,
                .. units.Clusters, .. units.ClusterCells, .. units.Sectors, .. units.RulePacks])
            .With([.. data.Members, .. data.Households, .. data.Posts, .. data.Holders, .. data.Plans])
            .With(cells.Select(c => A.Meetings(c.Code, month, A.Meeting(month + "-05", score: 80))))
            .In(month);
    }

    private static void AssertConserved(MonthFacts facts, RolledFacts rolled)
    {
        foreach (var (table, column) in AdditiveOf(facts))
        {
            Assert.Equal(
                ($"{table.Table.Name}.{column}", rolled.AsItWas(table, column).Values.Sum()),
                ($"{table.Table.Name}.{column}", rolled.AsOf(table, column).Values.Sum()));
        }
    }

    /// <summary>Of all tables that stand under an organisation.</summary>
    private static IEnumerable<(TableData Table, string Column)> AdditiveOf(MonthFacts facts) =>
        from table in facts.Tables
        where table.Table.Columns.Any(c => c.Name == "organization_key")
        from column in RolledFacts.Additive(table.Table)
        select (table, column);
}
