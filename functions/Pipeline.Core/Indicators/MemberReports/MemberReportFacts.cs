using Pipeline.Core.Indicators.MemberRatings;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>One row for each cell that is active on the month's last day, and one for each sum of suppressed cells.</summary>
public static class MemberReportFacts
{
    /// <summary>By (organisation key, cell key).</summary>
    public static IReadOnlyList<MemberReportRow> Of(
        MonthJoin join, IReadOnlyList<MemberMonth> cells, ChargesOfMonth charges, Suppression suppression) =>
        [.. cells.Select(c => new MemberReportRow(
                join.Stamp, join.Month.Previous.FirstDay, join.Keys.Organization(c.Organization), join.Keys.Cell(c.Cell), c.IsFiled, c.IsExpected,
                InCharge.Of(c, charges, join.Pack.Households.LoadCap), Ratings.Of(c, suppression), Tasks.Reporting(c), Tasks.Done(c)))
            .Concat(suppression.Sums.Select(s => new MemberReportRow(
                join.Stamp, join.Month.Previous.FirstDay, join.Keys.Organization(s.Organization), 0, IsFiled: true, IsExpected: true,
                InChargeFigures.None, Ratings.Of(s), default, default)))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.CellKey)];
}
