using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Which cells meet as they must, and which are silent.</summary>
internal static class CellMeetingsPage
{
    public static Page Page { get; } = new(
        "cell-meetings",
        "Sinh hoạt chi bộ",
        [
            Visuals.Heading("Sinh hoạt chi bộ", "Chi bộ nào sinh hoạt đúng quy định, chi bộ nào im lặng?"),
            Parts.MonthSlicer,
            Parts.OrganizationSlicer,
            Parts.CellBlocSlicer,
            .. Parts.Numbers(
                ("m1-rate", "Đúng quy định (M1)"),
                ("m1a-rate", "Có sinh hoạt, mọi hình thức (M1a)"),
                ("m1c-rate", "Sinh hoạt bù (M1c)"),
                ("m2-alerts", "Chi bộ bị cảnh báo (M2)"),
                ("m3-rate", "Dự sinh hoạt (M3)")),
            Visuals.Heat("m1-by-month", Part(0, 7), "M1 của từng tổ chức theo tháng", Parts.Organization, Parts.Month, Measure("m1-rate", "M1")),
            Visuals.Stack(
                "gaps-by-month", Part(7, 5, rows: 1), "Số chi bộ theo khoảng cách từ buổi gần nhất (tháng)", Parts.Month,
                Measure("m2-gap-zero", "0"), Measure("m2-gap-one", "1"), Measure("m2-gap-two-to-three", "2–3"), Measure("m2-gap-four-or-more", "từ 4")),
            Visuals.Table(
                "silent-cells", Part(7, 5, row: 1, rows: 1), "Chi bộ im lặng", [Column("dim_cell", "cell_name", "Chi bộ"), Column("dim_cell", "organization_name_vi", "Tổ chức")],
                Measure("m2-silent-months", "Số tháng")) with { Sort = (Measure("m2-silent-months"), true) },
            .. Parts.Footer,
        ]);
}
