using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>
/// S1–S3 (INDICATORS, Household coverage) of a cell, or of the sum of suppressed ones. S1: members with a self-rating, of those to be rated.
/// S2: members a level, self and agreed each on its own. S3: members whom the cell rated below, at or above their self-rating.
/// </summary>
/// <param name="SelfRated">S1; nothing is due where it is withheld.</param>
/// <param name="Group">S2 and S3; null where they are withheld.</param>
/// <param name="Withheld">Members of a withheld cell: how many there are to rate is public, how many were rated is not.</param>
/// <param name="Silent">1 if no sheet speaks for the cell.</param>
public sealed record Ratings(Figure SelfRated, RatedGroup? Group, bool IsSuppressed, int Withheld, int Silent, int LeftOut, int NotExpected)
{
    public static Ratings Of(MemberMonth cell, Suppression suppression)
    {
        var suppressed = suppression.IsSuppressed(cell.Cell);
        if (!cell.IsExpected)
        {
            return new(default, suppressed ? null : default(RatedGroup), suppressed, 0, 0, 0, cell.ToRate);
        }

        var group = cell.Reports?.Ratings ?? default;
        return new(
            suppressed ? default : new(group.Self.Total, cell.ToRate, cell.Missing),
            suppressed ? null : group,
            suppressed,
            suppressed ? cell.ToRate : 0,
            cell.Reports is null ? 1 : 0, cell.Reports?.LeftOut ?? 0, 0);
    }

    public static Ratings Of(RatingSum sum) => new(new(sum.Ratings.Self.Total, sum.Members, sum.Missing), sum.Ratings, IsSuppressed: false, 0, 0, 0, 0);

    public Figure? Self(Rating rating) => Group is { } g ? new(g.Self.Of(rating), g.Self.Total, Silent) : null;

    public Figure? Agreed(Rating rating) => Group is { } g ? new(g.Agreed.Of(rating), g.Agreed.Total, Silent) : null;

    public Figure? Below => Difference(d => d.Below);

    public Figure? At => Difference(d => d.At);

    public Figure? Above => Difference(d => d.Above);

    private Figure? Difference(Func<DifferenceCounts, int> count) =>
        Group is { } g ? new(count(g.Differences), g.Differences.Total, Silent) : null;
}
