namespace Pipeline.Core.Reports.Sections;

/// <summary>The main rates over the months, and every figure month by month.</summary>
internal static class OverviewSection
{
    private static readonly string[] Listed =
    [
        "r1", "r2", "m1", "m1a", "m3", "m5-good", "c1", "c2", "c3", "v1", "d1", "d2", "a1", "a1v", "a2", "h1", "h2", "h3", "s1", "s4", "e1", "e1p-owners", "n1",
    ];

    public static ReportSection Of(Reporting reporting) => new(
        "overview", new("Từng tháng", "Month by month"),
        [
            Trend.Lines(
                reporting, "main-rates", new("Bốn tỷ lệ chính theo tháng", "Four main rates by month"),
                ("r1", ReportColor.Blue), ("m1", ReportColor.Teal), ("a1", ReportColor.Sand), ("v1", ReportColor.Brown)),
        ],
        [
            Trend.Matrix(
                reporting, "figures-by-month", new("Các chỉ tiêu theo tháng, %", "Figures by month, %"), new("Chỉ tiêu", "Figure"),
                ReportFigures.Get(Listed).Select(f => new ReportRow(
                    f.IsShare ? new($"{f.Code} {f.Name.Vi}", $"{f.Code} {f.Name.En}") : FigureTable.HeadOf(f), null,
                    [.. reporting.Months.Select(m => new ReportCell.Reading(m.Figures[f.Id]))])),
                new("Chưa có tháng nào.", "There is no month yet.")),
        ]);
}
