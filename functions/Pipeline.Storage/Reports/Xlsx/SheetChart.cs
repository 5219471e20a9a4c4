using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>A chart of the report and where its numbers stand in the workbook: a head row of series' names, then a row for each category.</summary>
/// <param name="Sheet">Name of the sheet with the numbers.</param>
/// <param name="HeadRow">From 1; categories stand in column A.</param>
internal sealed record SheetChart(ReportChart Chart, string Sheet, int HeadRow)
{
    public const int Columns = 5;
    public const int Rows = 17;
}
