using Pipeline.Core.Datasets;
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
            Table<Row>.Int32(
                "cells", r => r.Cells,
                new("Số chi bộ trong cụm", "Cells in the cluster"),
                new("Số chi bộ thuộc cụm vào ngày cuối tháng; không cộng qua các tháng.", "Cells in the cluster on the month's last day; never summed over months.")).AsStock(),
            Table<Row>.Boolean(
                "has_unusual_size", r => r.HasUnusualSize,
                new("Quy mô cụm khác thường", "Unusual size"),
                new("Số chi bộ nằm ngoài khoảng của bộ quy tắc; chỉ số vẫn được tính.", "The number of cells is outside the rule pack's range; the figure is computed all the same.")),
            Table<Row>.Int32(
                "sessions", r => r.Sessions,
                new("Buổi sinh hoạt luân phiên", "Rotating sessions"),
                new("Buổi sinh hoạt thường lệ, tổ chức riêng, có chi bộ chủ trì luân phiên, không kể số chi bộ dự.", "Regular meetings held separately with a rotating host, however many cells attended.")).AsFlow(),
            .. FigureColumns.Headline<Row>(
                new("c1",
                    new("Cụm có buổi sinh hoạt luân phiên với ít nhất một nửa số chi bộ còn lại dự", "Clusters with a session that at least half of the other cells attended"),
                    new("Cụm đang hoạt động", "Active clusters"),
                    new("Cụm chưa đạt, trong đó có chi bộ chưa nộp biểu", "Clusters not met in which a cell's sheet is missing")),
                r => r.C1),
            FigureColumns.Excluded<Row>(
                "c1", "not_expected", r => r.NotExpected,
                new("Cụm không có chi bộ nào phải nộp biểu trong tháng", "Clusters none of whose cells is expected to report in the month")),
            .. LookingBack,
            .. Planned,
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static IReadOnlyList<Column<Row>> LookingBack =>
    [
        .. FigureColumns.Headline<Row>(
            new("c2",
                new("Chi bộ đã chủ trì sinh hoạt luân phiên trong N tháng gần nhất (N là số chi bộ của cụm cộng 1)", "Cells that hosted a session in the last N months (N is the cluster's size + 1)"),
                new("Chi bộ ở trong cụm suốt N tháng gần nhất", "Cells in the cluster through all of the last N months"),
                new("Chi bộ chưa chủ trì mà trong N tháng có biểu chưa nộp", "Cells that have not hosted and a sheet of which is missing in the N months")),
            r => r.C2.C2).AsStock(),
        FigureColumns.Excluded<Row>(
            "c2", "not_long_enough", r => r.C2.NotLongEnough,
            new("Chi bộ chưa ở trong cụm đủ N tháng, hoặc chưa đủ N tháng kể từ tháng báo cáo đầu tiên", "Cells not in the cluster through all N months, or all while the first month reported is less than N months ago")).AsStock(),
        FigureColumns.Excluded<Row>(
            "c2", "not_expected", r => r.C2.NotExpected,
            new("Chi bộ của cụm không có chi bộ nào phải nộp biểu trong tháng", "Cells of a cluster none of whose cells is expected to report in the month")).AsStock(),
        .. FigureColumns.Headline<Row>(
            new("c3",
                new("Cặp chi bộ chủ trì – chi bộ khách đã dự sinh hoạt của nhau trong 12 tháng (theo bộ quy tắc)", "Ordered host–guest pairs that met at a session in 12 months (by the rule pack)"),
                new("Mọi cặp có thứ tự của các chi bộ trong cụm vào ngày cuối tháng", "All ordered pairs of the cells in the cluster on the month's last day"),
                new("Cặp chưa gặp mà chi bộ chủ trì có biểu chưa nộp trong các tháng đó", "Pairs that have not met and a sheet of whose host is missing in these months")),
            r => r.C3.C3).AsItWas(),
        FigureColumns.Excluded<Row>(
            "c3", "not_expected", r => r.C3.NotExpected,
            new("Cặp của cụm không có chi bộ nào phải nộp biểu trong tháng", "Pairs of a cluster none of whose cells is expected to report in the month")).AsItWas(),
    ];

    private static IReadOnlyList<Column<Row>> Planned =>
    [
        Table<Row>.Int32OrNull(
            "longest_wait_months", r => r.Hosting.LongestWait,
            new("Số tháng chờ lâu nhất", "Longest wait in months"),
            new(
                "Số tháng của chi bộ chờ lâu nhất kể từ lần chủ trì gần nhất, hoặc kể từ khi vào cụm nếu chưa chủ trì; trống khi cụm không có chi bộ. Không cộng được.",
                "Months since the last hosting of the cell that has waited longest, or since it joined the cluster if it never hosted; empty for a cluster without cells. Never summed.")),
        Table<Row>.ForeignKey(
            "next_host_cell_key", "dim_cell", r => r.Hosting.NextHostKey,
            new("Chi bộ chủ trì tiếp theo", "Next host cell"),
            new(
                "Chi bộ chưa từng chủ trì trước, theo mã; sau đó là chi bộ lâu nhất chưa chủ trì; 0 khi cụm không có chi bộ.",
                "A cell that never hosted first, by code; then the one whose last hosting is longest ago; 0 for a cluster without cells.")),
    ];
}
