using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Who has filed, who is late, which forms are missing, what had to be restated.</summary>
internal static class ReportingPage
{
    public static Page Page { get; } = new(
        "reporting",
        "Kỷ luật báo cáo",
        [
            Visuals.Heading("Kỷ luật báo cáo", "Ai đã nộp, ai chậm, biểu nào thiếu, điều gì đã phải điều chỉnh?"),
            Parts.MonthSlicer,
            Parts.OrganizationSlicer,
            Visuals.Slicer("slicer-form", Layout.Slicer(2), "Biểu", Column("dim_form", "form_name_vi")),
            .. Parts.Numbers(
                ("r1-rate", "Đầy đủ (R1)"),
                ("r2-rate", "Đúng hạn (R2)"),
                ("r2b-rate", "Đúng hạn theo thiết bị (R2b)"),
                ("r1-missing", "Báo cáo chưa nộp"),
                ("days-late", "Tổng số ngày chậm")),
            Visuals.Heat("r1-by-month", Part(0, 7), "R1 của từng tổ chức theo tháng", Parts.Organization, Parts.Month, Measure("r1-rate", "R1")),
            Visuals.Bars("by-form", Part(7, 5, rows: 1), "R1 và R2 theo biểu", Column("dim_form", "form_name_vi"), Measure("r1-rate", "R1 đầy đủ"), Measure("r2-rate", "R2 đúng hạn")),
            Visuals.Table(
                "ledger", Part(7, 5, row: 1, rows: 1).Top(144), "Sổ theo dõi nghĩa vụ báo cáo", [Parts.Organization],
                Measure("on-time", "Đúng hạn"), Measure("late", "Muộn"), Measure("o1-missing", "Chưa nộp"), Measure("extended", "Gia hạn"), Measure("asked-back", "Yêu cầu làm lại")),
            Visuals.Numbers(
                "restated", Part(7, 5, row: 1, rows: 1).Below(144), "Điều chỉnh số liệu",
                Measure("restatements", "Số lần"), Measure("restated-months", "Số tháng"), Measure("restated-figures", "Số liệu")),
            .. Parts.Footer,
        ]);
}
