using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>How members rate themselves, and how their cells agree.</summary>
internal static class RatingsPage
{
    public static Page Page { get; } = new(
        "ratings",
        "Xếp loại đảng viên",
        [
            Visuals.Heading("Xếp loại đảng viên", "Đảng viên tự nhận và chi bộ thống nhất có khác nhau không?"),
            Parts.MonthSlicer,
            Parts.OrganizationSlicer,
            Parts.CellBlocSlicer,
            .. Parts.Numbers(
                ("s1-rate", "Tự nhận xếp loại (S1)"),
                ("s3-below-rate", "Thống nhất thấp hơn tự nhận (S3)"),
                ("s3-at-rate", "Thống nhất bằng tự nhận (S3)"),
                ("s3-above-rate", "Thống nhất cao hơn tự nhận (S3)"),
                ("s4-rate", "Báo cáo nhiệm vụ (S4)")),
            Visuals.Columns(
                "levels", Part(0, 6, rows: 1), "Tỷ lệ từng mức xếp loại", Column("dim_rating", "rating_name_vi"),
                Measure("s2-self-rate", "Tự nhận"), Measure("s2-agreed-rate", "Chi bộ thống nhất")),
            Visuals.Line(
                "by-month", Part(0, 6, row: 1, rows: 1).Top(152), "S1 và S4 theo tháng", Parts.Month, Measure("s1-rate", "S1 tự nhận"), Measure("s4-rate", "S4 báo cáo nhiệm vụ")),
            Visuals.Paragraph(
                "withheld", Part(0, 6, row: 1, rows: 1).Below(152),
                "Số liệu của nhóm dưới 5 đảng viên được giữ kín, cùng với chi bộ nhỏ kế tiếp; tổng của các chi bộ được giữ kín chỉ có ở cấp tổ chức. Xếp loại của một tháng được báo cáo trong tháng sau."),
            Visuals.RateTable(
                "by-organization", Part(6, 6), "Từng tổ chức", [Parts.Organization],
                Measure("s1-rate", "S1"), Measure("s3-below-rate", "Thấp hơn"), Measure("s3-at-rate", "Bằng"), Measure("s3-above-rate", "Cao hơn"), Measure("s4-tasks-rate", "Việc hoàn thành")),
            .. Parts.Footer,
        ]);
}
