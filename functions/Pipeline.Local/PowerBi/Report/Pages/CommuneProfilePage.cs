using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>All about one commune or organisation, reached from any visual that names it.</summary>
internal static class CommuneProfilePage
{
    public static Page Page { get; } = new(
        "commune-profile",
        "Hồ sơ xã",
        [
            Visuals.Back(new(Title.X, Title.Y, 44, Title.Height)),
            Visuals.Heading("Hồ sơ xã", "Mọi điều về một xã: chi bộ, thôn, kết quả.") with { Box = new(Title.X + 44 + Gap, Title.Y, Title.Width - 44 - Gap, Title.Height) },
            Parts.MonthSlicer,
            Parts.OrganizationSlicer,
            Parts.CellBlocSlicer,
            .. Parts.Numbers(
                ("r1-rate", "Báo cáo đầy đủ (R1)"),
                ("m1-rate", "Sinh hoạt chi bộ (M1)"),
                ("a1-rate", "Học việc hằng tuần (A1)"),
                ("h1-rate", "Hộ có người phụ trách (H1)"),
                ("e1-num", "Mô hình hiệu quả (E1)")),
            Visuals.Line(
                "headlines-by-month", Part(0, 6, rows: 1), "Bốn chỉ số chính theo tháng", Parts.Month,
                Measure("r1-rate", "R1 báo cáo"), Measure("m1-rate", "M1 sinh hoạt"), Measure("a1-rate", "A1 học việc"), Measure("h1-rate", "H1 phụ trách hộ")),
            Visuals.Numbers(
                "results", Part(0, 6, row: 1, rows: 1), "Các chỉ số khác",
                Measure("v1-rate", "V1 họp thôn"), Measure("d1-rate", "D1 dự họp cấp trên"), Measure("d2-rate", "D2 vấn đề được giải quyết"), Measure("a2-rate", "A2 kỳ học việc"),
                Measure("s1-rate", "S1 tự nhận xếp loại"), Measure("criteria-rate", "Tiêu chí nông thôn mới")),
            Visuals.RateTable(
                "cells", Part(6, 6, rows: 1), "Các chi bộ", [Column("dim_cell", "cell_name", "Chi bộ"), Column("dim_cell", "bloc_vi", "Khối")],
                Measure("m1-rate", "M1"), Measure("m3-rate", "M3"), Measure("s1-rate", "S1"), Measure("h2-rate", "H2")),
            Visuals.RateTable(
                "villages", Part(6, 6, row: 1, rows: 1), "Các thôn", [Column("dim_village", "village_name", "Thôn")],
                Measure("h1-rate", "H1"), Measure("h3-rate", "H3"), Measure("v1-rate", "V1"), Measure("a1-rate", "A1")),
            .. Parts.Footer,
        ])
    {
        DrillThrough = Parts.Organization,
    };
}
