using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.ClusterRotation.ClusterRotationRow;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary><c>fact_cluster_rotation</c>: cluster × month.</summary>
public static class ClusterRotationTable
{
    public static Table<Row> Table { get; } = new(
        "fact_cluster_rotation",
        new("Sinh hoạt luân phiên trong cụm", "Rotating meetings in clusters"),
        new(
            "Mỗi dòng là một cụm hoạt động vào ngày cuối tháng, trong một tháng (C1, C2, C3), với chi bộ đến lượt chủ trì.",
            "A row is a cluster active on the month's last day, in a month (C1, C2, C3), with the cell whose turn it is to host."),
        ["month_start", "cluster_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Cluster<Row>(r => r.ClusterKey),
            FigureColumns.Count<Row>(ClusterRotationRules.Cells, r => r.Cells).AsStock(),
            Table<Row>.Boolean(
                "has_unusual_size", r => r.HasUnusualSize,
                new("Quy mô cụm khác thường", "Unusual size"),
                new("Số chi bộ nằm ngoài khoảng của bộ quy tắc; chỉ số vẫn được tính.", "The number of cells is outside the rule pack's range; the figure is computed all the same.")),
            FigureColumns.Count<Row>(ClusterRotationRules.Sessions, r => r.Sessions),
            .. FigureColumns.Headline<Row>(ClusterRotationRules.C1.Text, r => r.C1),
            FigureColumns.Excluded<Row>(ClusterRotationRules.C1, "not_expected", r => r.NotExpected,
                new("Cụm không có chi bộ nào phải nộp biểu trong tháng", "Clusters none of whose cells is expected to report in the month")),
            .. LookingBack,
            .. Planned,
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(CellMeetingsForm.Definition));

    private static IReadOnlyList<Column<Row>> LookingBack =>
    [
        .. FigureColumns.Headline<Row>(ClusterRotationRules.C2.Text, r => r.C2.C2).AsStock(),
        FigureColumns.Excluded<Row>(ClusterRotationRules.C2, "not_long_enough", r => r.C2.NotLongEnough,
            new("Chi bộ chưa ở trong cụm đủ N tháng, hoặc chưa đủ N tháng kể từ tháng báo cáo đầu tiên", "Cells not in the cluster through all N months, or all while the first month reported is less than N months ago")).AsStock(),
        FigureColumns.Excluded<Row>(ClusterRotationRules.C2, "not_expected", r => r.C2.NotExpected,
            new("Chi bộ của cụm không có chi bộ nào phải nộp biểu trong tháng", "Cells of a cluster none of whose cells is expected to report in the month")).AsStock(),
        .. FigureColumns.Headline<Row>(ClusterRotationRules.C3.Text, r => r.C3.C3).AsItWas(),
        FigureColumns.Excluded<Row>(ClusterRotationRules.C3, "not_expected", r => r.C3.NotExpected,
            new("Cặp của cụm không có chi bộ nào phải nộp biểu trong tháng", "Pairs of a cluster none of whose cells is expected to report in the month")).AsItWas(),
    ];

    private static IReadOnlyList<Column<Row>> Planned =>
    [
        FigureColumns.CountOrNull<Row>(ClusterRotationRules.LongestWait, r => r.Hosting.LongestWait).AsItWas(),
        Table<Row>.ForeignKey(
            "next_host_cell_key", "dim_cell", r => r.Hosting.NextHostKey,
            new("Chi bộ chủ trì tiếp theo", "Next host cell"),
            new(
                "Chi bộ chưa từng chủ trì trước, theo mã; sau đó là chi bộ lâu nhất chưa chủ trì; 0 khi cụm không có chi bộ.",
                "A cell that never hosted first, by code; then the one whose last hosting is longest ago; 0 for a cluster without cells.")),
    ];
}
