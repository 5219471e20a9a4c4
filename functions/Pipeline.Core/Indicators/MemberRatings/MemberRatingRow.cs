using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>A row of <c>fact_member_rating</c>: a level in a cell's month, or in the sum of an organisation's suppressed cells.</summary>
public sealed record MemberRatingRow(
    MonthStamp Stamp, DateOnly RatedMonth, int OrganizationKey, int CellKey, Rating Rating, bool IsSuppressed, Figure? Self, Figure? Agreed);
