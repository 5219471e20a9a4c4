using CsCheck;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.Regional;
using Pipeline.Core.Summaries;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class RegionalMonthTests
{
    private static readonly Gen<int> Countries = Gen.Int[0, 1_000_000];

    [Fact]
    public void The_regions_put_together_give_the_tables_the_history_and_the_ratings_of_the_whole() => Countries.Sample(
        number =>
        {
            var inputs = ManyRegions.Of(number).Inputs(A.Month("2019-03"));

            Assert.Equal(3, RegionSplit.Of(inputs).Count);
            AssertSame(inputs);
        },
        iter: 6, threads: 1);

    [Fact]
    public void A_cluster_with_cells_under_two_levels_makes_them_one_region() => Countries.Sample(
        number =>
        {
            var inputs = ManyRegions.WithACluster(number).Inputs(A.Month("2019-03"));

            Assert.Equal(["H-S1", "H-S2"], inputs.Directory.Regions.Codes);
            AssertSame(inputs);
        },
        iter: 4, threads: 1);

    [Fact]
    public void A_person_whom_sheets_of_two_regions_name_is_counted_once() => Countries.Sample(
        number =>
        {
            var inputs = ManyRegions.WithAPerson(number).Inputs(A.Month("2019-03"));

            Assert.Equal(3, inputs.Directory.Regions.Codes.Count);
            AssertSame(inputs);
        },
        iter: 4, threads: 1);

    [Fact]
    public void A_code_that_two_regions_name_makes_them_one_for_the_month()
    {
        var inputs = ManyRegions.Of(7).Inputs(A.Month("2019-03"));
        var named = inputs.Current.Where(s => s.Organization.EndsWith("-S1", StringComparison.Ordinal)).SelectMany(s => s.Rolls).SelectMany(r => r.Members).First();
        var elsewhere = inputs.Current.First(s => s.Organization.EndsWith("-S3", StringComparison.Ordinal));

        var parts = RegionSplit.Of(inputs with
        {
            Current = [.. inputs.Current.Select(s => s == elsewhere ? s with { Rolls = [.. s.Rolls, new("B0-S3", [named])] } : s)],
        });

        Assert.Equal([2, 1], parts.Select(p => p.Current.Select(s => s.Organization[^3..]).Distinct().Count()));
    }

    [Fact]
    public void What_earlier_versions_told_of_ratings_goes_with_its_region()
    {
        var inputs = ManyRegions.Of(7).Inputs(A.Month("2019-03"));
        var seen = MonthTables.Assemble(inputs).Ratings;

        AssertSame(inputs with { RatingsBefore = seen with { Suppressed = [.. seen.Suppressed.Union(["A0-S1", "B0-S3"]).Order(StringComparer.Ordinal)] } });
    }

    private static void AssertSame(MonthInputs inputs)
    {
        var (whole, regional) = (MonthTables.Assemble(inputs), RegionalMonth.Assemble(inputs));
        foreach (var (table, other) in whole.Tables.Zip(regional.Tables))
        {
            Assert.Equal(table.Columns, other.Columns);
        }

        Assert.Equal(MonthHistoryJson.Write(whole.History), MonthHistoryJson.Write(regional.History));
        Assert.Equal(PublishedRatingsJson.Write(whole.Ratings), PublishedRatingsJson.Write(regional.Ratings));
    }
}
