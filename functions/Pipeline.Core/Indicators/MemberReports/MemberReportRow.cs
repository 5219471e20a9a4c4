using Pipeline.Core.Indicators.MemberRatings;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>A row of <c>fact_member_report</c>: a cell's month, or the sum of an organisation's suppressed cells, which holds S1 and S3 only.</summary>
public sealed record MemberReportRow(
    MonthStamp Stamp, DateOnly RatedMonth, int OrganizationKey, int CellKey, bool IsFiled, bool IsExpected,
    InChargeFigures InCharge, Ratings Ratings, Figure Reporting, Figure Done);
