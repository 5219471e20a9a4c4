using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Tests.Indicators;

/// <summary>Builders of rated groups.</summary>
internal static class RatedGroups
{
    /// <summary>A cell in which so many members rated themselves, and were rated, excellent and good.</summary>
    public static RatingGroup Cell(string cell, int excellent, int good, int members = 20, string organization = "XA-A") => new(
        organization, cell, members, 0,
        new(
            excellent + good, new(excellent, good, 0, 0), new(excellent, good, 0, 0),
            excellent + good == 0 ? default : new(excellent, good, 0)));

    /// <summary>A cell by its members' ratings.</summary>
    public static RatingGroup Cell(string cell, params (Rating? Self, Rating? Agreed)[] members)
    {
        var reports = members.Select((m, i) => new MemberReport($"DV-{i}", 0, null, null, m.Self, m.Agreed, 0)).ToList();
        return new("XA-A", cell, members.Length, 0, new(
            reports.Count(r => (r.SelfRating ?? r.AgreedRating) is not null),
            RatingCounts.Of(reports.Select(r => r.SelfRating)), RatingCounts.Of(reports.Select(r => r.AgreedRating)), DifferenceCounts.Of(reports)));
    }
}
