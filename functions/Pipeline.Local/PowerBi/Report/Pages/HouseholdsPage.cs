using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Which households nobody is in charge of, who carries too many, and whether they are visited.</summary>
internal static class HouseholdsPage
{
    public static Page Page { get; } = new(
        "households",
        "Phụ trách hộ",
        [
            Visuals.Heading("Phụ trách hộ", "Hộ nào chưa có người phụ trách, ai phụ trách quá nhiều, có tiếp xúc hằng tháng không?"),
            Parts.MonthSlicer,
            Parts.CommuneSlicer,
            Visuals.Slicer("slicer-village", Layout.Slicer(2), "Thôn", Column("dim_village", "village_name")),
            .. Parts.Numbers(
                ("h1-rate", "Hộ có người phụ trách (H1)"),
                ("h3-rate", "Hộ được tiếp xúc (H3)"),
                ("h2-rate", "Đảng viên phụ trách hộ (H2)"),
                ("h2b-load", "Số hộ mỗi đảng viên (H2b)"),
                ("h2b-over-cap", "Đảng viên quá mức (H2b)")),
            Visuals.Bars("h1-by-commune", Part(0, 4), "H1 của từng xã", Parts.Commune, Measure("h1-rate", "H1")),
            Visuals.Line(
                "by-month", Part(4, 4, rows: 1), "H1, H1b, H3 theo tháng", Parts.Month,
                Measure("h1-rate", "H1 ngày cuối tháng"), Measure("h1b-rate", "H1b cả tháng"), Measure("h3-rate", "H3 tiếp xúc")),
            Visuals.Numbers(
                "of-the-year", Part(4, 4, row: 1, rows: 1), "Cộng dồn các tháng đã chọn trong năm",
                Measure("households-first-in-charge-in-year", "Hộ được phụ trách"), Measure("members-first-in-charge-in-year", "Đảng viên phụ trách hộ"), Measure("h1-den", "Hộ trong sổ (tháng cuối)")),
            Visuals.Table(
                "by-commune", Part(8, 4), "Số hộ và số đảng viên phụ trách", [Parts.Commune],
                Measure("h1-num", "Hộ có người"), Measure("h1-den", "Tổng số hộ"), Measure("h2-num", "Đảng viên"), Measure("h2b-most", "Nhiều nhất"), Measure("h2b-over-cap", "Quá mức")),
            .. Parts.Footer,
        ]);
}
