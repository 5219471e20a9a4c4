using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Whether clusters take turns, visit each other, and who waits longest.</summary>
internal static class RotationPage
{
    public static Page Page { get; } = new(
        "rotation",
        "Sinh hoạt luân phiên",
        [
            Visuals.Heading("Sinh hoạt luân phiên", "Các cụm có luân phiên đều, dự sinh hoạt của nhau, ai chờ lâu nhất?"),
            Parts.MonthSlicer,
            Visuals.Slicer("slicer-cluster", Layout.Slicer(1), "Cụm", Column("dim_cluster", "cluster_name")),
            Visuals.Slicer("slicer-bloc", Layout.Slicer(2), "Khối", Column("dim_cluster", "bloc_vi")),
            .. Parts.Numbers(
                ("c1-rate", "Cụm có buổi đạt (C1)"),
                ("c2-rate", "Chi bộ đã chủ trì (C2)"),
                ("c3-rate", "Cặp đã dự của nhau (C3)"),
                ("sessions", "Buổi luân phiên"),
                ("longest-wait", "Chờ lâu nhất (tháng)")),
            Visuals.Line(
                "rates-by-month", Part(0, 6, rows: 1), "C1, C2, C3 theo tháng", Parts.Month,
                Measure("c1-rate", "C1 cụm có buổi đạt"), Measure("c2-rate", "C2 đã chủ trì"), Measure("c3-rate", "C3 dự của nhau")),
            Visuals.Columns(
                "by-bloc", Part(0, 6, row: 1, rows: 1), "C1, C2, C3 theo khối", Column("dim_cluster", "bloc_vi"),
                Measure("c1-rate", "C1"), Measure("c2-rate", "C2"), Measure("c3-rate", "C3")),
            Visuals.Table(
                "clusters", Part(6, 6), "Các cụm, chờ lâu nhất ở trên", [Column("dim_cluster", "cluster_name", "Cụm"), Column("dim_cluster", "bloc_vi", "Khối")],
                Measure("cells", "Chi bộ"), Measure("sessions", "Buổi"), Measure("c2-rate", "C2"), Measure("c3-rate", "C3"), Measure("longest-wait", "Chờ (tháng)"))
                with { Sort = (Measure("longest-wait"), true) },
            .. Parts.Footer,
        ]);
}
