using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Where the communes stand, and which need attention first.</summary>
internal static class OverviewPage
{
    public static Page Page { get; } = new(
        "overview",
        "Tổng quan",
        [
            Visuals.Heading("Tổng quan", "Các xã thực hiện đến đâu, nơi nào cần quan tâm trước?"),
            Parts.MonthSlicer,
            Parts.CommuneSlicer,
            Parts.OrganizationBlocSlicer,
            .. Parts.Numbers(
                ("r1-rate", "Báo cáo đầy đủ (R1)"),
                ("m1-rate", "Chi bộ sinh hoạt đúng quy định (M1)"),
                ("a1-rate", "Học việc hằng tuần (A1)"),
                ("h1-rate", "Hộ có đảng viên phụ trách (H1)"),
                ("e1-num", "Mô hình kinh tế hộ hiệu quả (E1)")),
            Visuals.Line(
                "headlines-by-month", Part(0, 6, rows: 1), "Bốn chỉ số chính theo tháng", Parts.Month,
                Measure("r1-rate", "R1 báo cáo"), Measure("m1-rate", "M1 sinh hoạt"), Measure("a1-rate", "A1 học việc"), Measure("h1-rate", "H1 phụ trách hộ")),
            Visuals.Slicer("slicer-target", Part(0, 3, row: 1, rows: 1).Top(60), "Mục tiêu", Column("target", "target")),
            Visuals.Numbers(
                "below-target", Part(0, 3, row: 1, rows: 1).Below(60), "Số tổ chức dưới mục tiêu",
                Measure("r1-below-target", "R1"), Measure("m1-below-target", "M1"), Measure("a1-below-target", "A1"), Measure("h1-below-target", "H1")),
            Visuals.Numbers(
                "results", Part(3, 3, row: 1, rows: 1), "Kết quả",
                Measure("e1p-owners", "Chủ mô hình hiệu quả (36 tháng)"), Measure("n1-num", "Xã đạt nông thôn mới"), Measure("households-first-in-charge-in-year", "Hộ được phụ trách trong năm"),
                Measure("members-first-in-charge-in-year", "Đảng viên phụ trách hộ trong năm")),
            Visuals.RateTable(
                "by-commune", Part(6, 6), "Từng xã; bấm chuột phải để xem hồ sơ", [Parts.Organization],
                Measure("r1-rate", "R1"), Measure("m1-rate", "M1"), Measure("a1-rate", "A1"), Measure("h1-rate", "H1"), Measure("v1-rate", "V1"), Measure("d1-rate", "D1")),
            .. Parts.Footer,
        ]);
}
