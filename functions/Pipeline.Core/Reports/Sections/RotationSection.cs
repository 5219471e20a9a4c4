using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports.Sections;

/// <summary>Rotating meetings: clusters with a session, hosts, visits; and the clusters without one.</summary>
internal static class RotationSection
{
    private const string Clusters = "fact_cluster_rotation";

    public static ReportSection Of(Reporting reporting) => new(
        "rotation", new("Sinh hoạt luân phiên", "Rotating meetings"),
        [Trend.Lines(reporting, "rotation-rates", new("Sinh hoạt luân phiên theo tháng", "Rotating meetings by month"), ("c1", ReportColor.Teal), ("c2", ReportColor.Sand))],
        [
            FigureTable.Of(reporting, "rotation-figures", new("Sinh hoạt luân phiên, %", "Rotating meetings, %"), "c1", "c2", "c3"),
            Waiting(reporting),
        ]);

    /// <summary>In a month that is not final a cluster without a session may still get one, so that it is said so.</summary>
    private static ReportTable Waiting(Reporting reporting)
    {
        var rows = from cluster in reporting.Rows(Clusters).Each()
                   where (cluster.Data.Number("c1_den", cluster.Row) ?? 0) > (cluster.Data.Number("c1_num", cluster.Row) ?? 0)
                   let wait = cluster.Data.Number("longest_wait_months", cluster.Row) ?? 0
                   orderby wait descending, cluster.Data.Key("cluster_key", cluster.Row)
                   select Row(reporting, cluster.Data, cluster.Row);
        return new(
            "clusters-without-session",
            reporting.Month.IsProvisional
                ? new("Cụm chưa có buổi sinh hoạt luân phiên đạt yêu cầu", "Clusters without a session so far")
                : new("Cụm không có buổi sinh hoạt luân phiên đạt yêu cầu", "Clusters without a session"),
            new("Cụm", "Cluster"),
            [
                new(new("Chi bộ", "Cells"), ReportFormat.Count),
                new(new("Buổi đã họp", "Sessions"), ReportFormat.Count),
                new(new("Chi bộ đã chủ trì (C2)", "Cells that hosted (C2)"), ReportFormat.Percent),
                new(new("Chờ lâu nhất (tháng)", "Longest wait (months)"), ReportFormat.Count),
                new(new("Chủ trì tiếp theo", "Next host"), ReportFormat.Text),
            ],
            [.. rows],
            new("Mọi cụm đều có.", "Every cluster had one."));
    }

    private static ReportRow Row(Reporting reporting, TableData data, int row)
    {
        var own = new SelectedRows(data.Table, [(data, [row])]);
        var next = reporting.Units.Cell(data.Key("next_host_cell_key", row));
        return new(reporting.Units.Name("cluster_key", data.Key("cluster_key", row)), reporting.Units.OwnerOf(data, row)?.Short,
        [
            new ReportCell.Amount(data.Number("cells", row), ReportFormat.Count),
            new ReportCell.Amount(data.Number("sessions", row), ReportFormat.Count),
            reporting.Cell("c2", own),
            new ReportCell.Amount(data.Number("longest_wait_months", row), ReportFormat.Count),
            new ReportCell.Words(new(next, next)),
        ]);
    }
}
