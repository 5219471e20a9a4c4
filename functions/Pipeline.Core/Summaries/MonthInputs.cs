using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Summaries;

/// <summary>All that a month's fact tables are a function of.</summary>
/// <param name="Current">The summaries of the month, one an organisation.</param>
/// <param name="Previous">Those of the month before; empty for the first month.</param>
/// <param name="History">What the month before hands on.</param>
public sealed record MonthInputs(
    MonthVersion Version, UnitDirectory Directory, SurrogateKeys Keys,
    IReadOnlyList<OrganizationMonthSummary> Current, IReadOnlyList<OrganizationMonthSummary> Previous,
    MonthHistory History)
{
    /// <summary>What readers have seen of the month's ratings in its earlier versions.</summary>
    public PublishedRatings RatingsBefore { get; init; } = PublishedRatings.None;

    /// <summary>The clusters that have rows; null for all.</summary>
    public ClusterMembers? Clusters { get; init; }
}
