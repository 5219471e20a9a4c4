using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Whether people of the villages and leaders of the communes learn at the level above as planned.</summary>
internal static class ApprenticeshipPage
{
    public static Page Page { get; } = new(
        "apprenticeship",
        "Học việc",
        [
            Visuals.Heading("Học việc", "Cán bộ thôn và lãnh đạo xã học việc đúng kế hoạch không?"),
            Parts.MonthSlicer,
            Parts.CommuneSlicer,
            Visuals.Slicer("slicer-sector", Layout.Slicer(2), "Ngành dọc", Column("dim_sector", "sector_name_vi")),
            .. Parts.Numbers(
                ("a1-rate", "Ngày học việc hằng tuần (A1)"),
                ("a1v-rate", "Thôn × ngành trong quý (A1v)"),
                ("a2-rate", "Kỳ học việc trong năm (A2)"),
                ("a2m-person-months", "Người-tháng học việc (A2m)"),
                ("a2m-communes-too-many-away", "Xã vắng quá nhiều lãnh đạo")),
            Visuals.Bars("a1-by-commune", Part(0, 4), "A1 của từng xã", Parts.Commune, Measure("a1-rate", "A1")),
            Visuals.Line("by-month", Part(4, 4, rows: 1), "A1 và A1v theo tháng", Parts.Month, Measure("a1-rate", "A1"), Measure("a1v-rate", "A1v")),
            Visuals.Bars("a1-by-sector", Part(4, 4, row: 1, rows: 1), "A1 theo ngành dọc", Column("dim_sector", "sector_name_vi"), Measure("a1-rate", "A1")),
            Visuals.Table(
                "terms", Part(8, 4), "Kỳ học việc của lãnh đạo xã trong năm", [Parts.Commune],
                Measure("a2-num", "Đạt"), Measure("a2-den", "Phải có"), Measure("a2-in-progress", "Đang học"), Measure("a2-short", "Ngắn"), Measure("a2-long", "Dài"), Measure("a2-interrupted", "Bị ngắt")),
            .. Parts.Footer,
        ]);
}
