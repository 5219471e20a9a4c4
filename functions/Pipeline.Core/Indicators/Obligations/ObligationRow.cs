namespace Pipeline.Core.Indicators.Obligations;

/// <summary>A row of <c>fact_obligation</c>: what an organisation owes by a form in a month, and its state.</summary>
/// <param name="Sheets">O1: sheets filed of those owed.</param>
/// <param name="Activities">O2: meetings held and days done of those due; only of forms that report any.</param>
public sealed record ObligationRow(
    MonthStamp Stamp, int OrganizationKey, int FormKey, Figure Sheets, SheetCounts Counts, ActivityFigure Activities);
