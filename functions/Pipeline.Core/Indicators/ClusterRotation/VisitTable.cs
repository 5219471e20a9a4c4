using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.ClusterRotation.VisitRow;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary><c>fact_visit</c>: host × guest × month.</summary>
public static class VisitTable
{
    public static Table<Row> Table { get; } = new(
        "fact_visit",
        new("Chi bộ dự sinh hoạt của nhau", "Visits between cells"),
        new(
            "Mỗi dòng là một chi bộ chủ trì và một chi bộ khách đã dự sinh hoạt luân phiên của chi bộ đó trong tháng (cho C3).",
            "A row is a host and a guest that attended its rotating meeting in the month (for C3)."),
        ["month_start", "host_cell_key", "guest_cell_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Cluster<Row>(r => r.ClusterKey),
            Table<Row>.ForeignKey(
                "host_cell_key", "dim_cell", r => r.HostKey,
                new("Chi bộ chủ trì", "Host cell"),
                new("Chi bộ chủ trì buổi sinh hoạt luân phiên, theo dữ liệu của ngày cuối tháng.", "The cell that hosted the session, as it was on the month's last day.")),
            Table<Row>.ForeignKey(
                "guest_cell_key", "dim_cell", r => r.GuestKey,
                new("Chi bộ khách", "Guest cell"),
                new("Chi bộ đến dự, theo dữ liệu của ngày cuối tháng; chi bộ đã kết thúc được ghi bằng chi bộ kế thừa chính.", "The cell that came, as it was on the month's last day; one that ended is written as its principal successor.")),
            Table<Row>.Boolean(
                "guest_in_cluster", r => r.IsOfCluster,
                new("Khách cùng cụm", "Guest of the cluster"),
                new("Chi bộ khách thuộc cùng cụm với chi bộ chủ trì vào ngày cuối tháng.", "The guest is in the host's cluster on the month's last day.")),
            FigureColumns.Count<Row>(ClusterRotationRules.Visits, r => r.Visits).AsItWas(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(CellMeetingsForm.Definition));
}
