using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>The numbers that the charts of the summary show, so that every chart has its table.</summary>
internal static class ChartSheet
{
    public const string Name = "Số liệu biểu đồ";

    /// <summary>Where each chart's numbers will stand: the blocks follow each other, a heading and an empty row between.</summary>
    public static IReadOnlyList<SheetChart> Placed(IEnumerable<ReportChart> charts)
    {
        var placed = new List<SheetChart>();
        var row = 3;
        foreach (var chart in charts.Where(c => c.IsWorthDrawing))
        {
            placed.Add(new(chart, Name, row));
            row += chart.Categories.Count + 4;
        }

        return placed;
    }

    public static void Write(Workbook workbook, IReadOnlyList<SheetChart> charts)
    {
        var sheet = workbook.Sheet(Name, new([26, 26, 26, 26, 26]));
        foreach (var placed in charts)
        {
            var (chart, look) = (placed.Chart, FigureLooks.Of(placed.Chart.Format));
            sheet.NextRow(to: placed.HeadRow - 1);
            sheet.Text(FigureLooks.Both(chart.Title), Look.Heading);
            sheet.NextRow();
            sheet.Empty(Look.Caption);
            foreach (var series in chart.Series)
            {
                sheet.Text(FigureLooks.Both(series.Name), Look.Caption);
            }

            for (var i = 0; i < chart.Categories.Count; i++)
            {
                sheet.NextRow();
                sheet.Text(ChartParts.Label(chart.Categories[i]), Look.Plain);
                foreach (var series in chart.Series)
                {
                    sheet.Amount(series.Values[i], look);
                }
            }
        }

        sheet.End();
    }
}
