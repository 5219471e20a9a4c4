using static Pipeline.Local.PowerBi.Report.Field;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>What several pages share.</summary>
internal static class Parts
{
    public static Field Month => Column("dim_month", "month_label", "Tháng");

    public static Field Commune => Column("dim_organization", "commune_name_vi", "Xã, thị trấn");

    public static Field Organization => Column("dim_organization", "organization_name_vi", "Tổ chức");

    public static Visual MonthSlicer => Visuals.Slicer("slicer-month", Layout.Slicer(0), "Tháng", Month, "month");

    public static Visual CommuneSlicer => Visuals.Slicer("slicer-commune", Layout.Slicer(1), "Xã, thị trấn", Commune, "commune");

    public static Visual OrganizationSlicer => Visuals.Slicer("slicer-organization", Layout.Slicer(1), "Tổ chức", Organization, "organization");

    /// <summary>By the bloc of the cells.</summary>
    public static Visual CellBlocSlicer => Visuals.Slicer("slicer-bloc", Layout.Slicer(2), "Khối", Column("dim_cell", "bloc_vi"), "cell-bloc");

    /// <summary>By the bloc of the organisations.</summary>
    public static Visual OrganizationBlocSlicer => Visuals.Slicer("slicer-bloc", Layout.Slicer(2), "Khối", Column("dim_organization", "bloc_vi"), "organization-bloc");

    /// <summary>What says how far the figures can be relied on: which months still move, which month stocks are of, when it was published.</summary>
    public static IEnumerable<Visual> Footer =>
    [
        Visuals.Note("note-running", Layout.Footer(0), Measure("running-months", "Tháng đang diễn ra, số liệu còn thay đổi")),
        Visuals.Note("note-last-month", Layout.Footer(1), Measure("last-month", "Số tồn tính ở tháng")),
        Visuals.Note("note-published", Layout.Footer(2), Measure("published-at", "Công bố lúc (UTC)")),
    ];

    /// <summary>The row of numbers.</summary>
    public static IEnumerable<Visual> Numbers(params IEnumerable<(string Measure, string Title)> numbers) =>
        numbers.Select((n, i) => Visuals.Number($"number-{n.Measure}", Layout.Number(i), n.Title, Measure(n.Measure)));
}
