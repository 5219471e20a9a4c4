using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>One row for each level of each cell that is active on the month's last day, and of each sum of suppressed cells.</summary>
public static class MemberRatingFacts
{
    /// <summary>By (organisation key, cell key, rating).</summary>
    public static IReadOnlyList<MemberRatingRow> Of(MonthJoin join, IReadOnlyList<MemberMonth> cells, Suppression suppression) =>
        [.. cells.SelectMany(c => Rows(join, c.Organization, join.Keys.Cell(c.Cell), Ratings.Of(c, suppression)))
            .Concat(suppression.Sums.SelectMany(s => Rows(join, s.Organization, 0, Ratings.Of(s))))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.CellKey).ThenBy(r => r.Rating)];

    private static IEnumerable<MemberRatingRow> Rows(MonthJoin join, string organization, int cellKey, Ratings ratings) =>
        Enum.GetValues<Rating>().Select(rating => new MemberRatingRow(
            join.Stamp, join.Month.Previous.FirstDay, join.Keys.Organization(organization), cellKey, rating, ratings.IsSuppressed,
            ratings.Self(rating), ratings.Agreed(rating)));
}
