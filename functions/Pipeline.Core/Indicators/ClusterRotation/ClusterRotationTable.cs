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
            "Mỗi dòng là một cụm hoạt động vào ngày cuối tháng, trong một tháng (C1).",
            "A row is a cluster active on the month's last day, in a month (C1)."),
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
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);
}
