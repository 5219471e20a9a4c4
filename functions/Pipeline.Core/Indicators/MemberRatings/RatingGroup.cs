using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>What sheets say of the ratings of one cell and month: the group that suppression goes by (INDICATORS, Suppression).</summary>
/// <param name="Members">Members to be rated: the public denominator of S1, at least 1.</param>
/// <param name="Missing">Of these, members that no sheet speaks for.</param>
public sealed record RatingGroup(string Organization, string Cell, int Members, int Missing, RatedGroup Ratings)
{
    /// <summary>Of every cell that has something to tell: it is expected to report, has members to rate, and a sheet speaks for some.</summary>
    public static IReadOnlyList<RatingGroup> Of(IReadOnlyList<MemberMonth> cells) =>
        [.. cells.Where(c => c is { IsExpected: true, ToRate: > 0, Reports: not null })
            .Select(c => new RatingGroup(c.Organization, c.Cell, c.ToRate, c.Missing, c.Reports!.Ratings))];
}
