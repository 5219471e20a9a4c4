using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.MemberRatings;

namespace Pipeline.Core.Indicators;

/// <summary>What assembling a month gives.</summary>
/// <param name="Tables">In the order of <see cref="MonthTables.Definitions"/>.</param>
/// <param name="History">For the next month.</param>
public sealed record AssembledMonth(IReadOnlyList<TableData> Tables, MonthHistory History)
{
    /// <summary>What readers have seen of the month's ratings once these tables are published.</summary>
    public PublishedRatings Ratings { get; init; } = PublishedRatings.None;
}
