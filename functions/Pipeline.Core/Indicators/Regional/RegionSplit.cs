using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>Splits what a month is a function of into parts that no figure crosses: each region's summaries, and what earlier months and versions left of its units.</summary>
public static class RegionSplit
{
    /// <summary>In the order of the regions' codes.</summary>
    public static IReadOnlyList<MonthInputs> Of(MonthInputs inputs)
    {
        var units = inputs.Directory.Regions;
        if (units.Codes.Count == 1)
        {
            return [inputs];
        }

        var regions = units.With(RegionCrossings.Of(inputs, units));
        var current = inputs.Current.ToLookup(s => regions.OfOrganization(s.Organization), StringComparer.Ordinal);
        var previous = inputs.Previous.ToLookup(s => regions.OfOrganization(s.Organization), StringComparer.Ordinal);
        var history = new HistoryOfRegions(inputs.History, regions);
        var clusters = new ClusterMembers(inputs.Directory, inputs.Version.Month.LastDay);
        return [.. regions.Codes.Select(region => inputs with
        {
            Current = [.. current[region]],
            Previous = [.. previous[region]],
            History = history.Of(region, [.. current[region]]),
            RatingsBefore = Of(inputs.RatingsBefore, region, regions),
            Clusters = clusters.Of(c => regions.OfCluster(c) == region),
        })];
    }

    private static PublishedRatings Of(PublishedRatings ratings, string region, Regions regions) => new(
        [.. ratings.Suppressed.Where(c => regions.OfUnit(UnitLevel.Cell, c) == region)],
        [.. ratings.Open.Where(c => regions.OfUnit(UnitLevel.Cell, c) == region)],
        [.. ratings.Sums.Where(s => regions.OfOrganization(s.Organization) == region)]);
}
