using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.MeasureMaking;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>What clusters and apprenticeships show beside their rates.</summary>
internal static class RotationMeasures
{
    private const string Clusters = "fact_cluster_rotation";
    private const string Visits = "fact_visit";
    private const string Terms = "fact_apprenticeship_term";

    public static IReadOnlyList<Measure> All { get; } =
    [
        ByRule(
            "c3-pairs-met", Clusters, "c3", new("C3: Cặp chi bộ đã dự sinh hoạt của nhau", "C3: Pairs of cells that have met"),
            new Sum("c3_num").InLastMonth(), MeasureFormat.Count),
        ByRule(
            "c3-pairs", Clusters, "c3", new("C3: Mọi cặp chi bộ trong cụm", "C3: All pairs of cells of the clusters"),
            new Sum("c3_den").InLastMonth(), MeasureFormat.Count),
        ByColumn(
            "longest-wait", Clusters, "longest_wait_months", new("Chờ chủ trì lâu nhất (tháng)", "Longest wait to host (months)"),
            new Maximum("longest_wait_months").InLastMonth(), MeasureFormat.Count),
        ByColumn(
            "unusual-clusters", Clusters, "has_unusual_size", new("Cụm có quy mô khác thường", "Clusters of unusual size"),
            new RowCount(new IsTrue("has_unusual_size")).InLastMonth(), MeasureFormat.Count, Units.Clusters),
        ByColumn(
            "visits-in-cluster", Visits, "guest_in_cluster", new("Số lần dự trong cùng cụm", "Visits within the cluster"),
            new Sum("visits", new IsTrue("guest_in_cluster")), MeasureFormat.Count),
        ByRule(
            "a2-rate-year-before", Terms, "a2", new("A2 % của năm trước: Kỳ học việc tại cấp trên", "A2 % of the year before: Yearly terms"),
            new Sum("a2_num", LastYear).Over(new Sum("a2_den", LastYear)).InLastMonth(), MeasureFormat.Percent),
        ByRule(
            "a2m-person-months", Terms, "a2m", new("A2m: Số người-tháng học việc", "A2m: Person-months on a term"),
            new SumOfQuotients("a2m_term_days", "a2m_month_days"), MeasureFormat.Number, Units.PersonMonths),
        ByRule(
            "a2m-leaders", Terms, "a2m_leaders", new("A2m: Lãnh đạo xã", "A2m: Leaders of communes"),
            Leaders.InLastMonth(), MeasureFormat.Count),
        ByRule(
            "a2m-away-rate", Terms, "a2m_leaders", new("A2m %: Lãnh đạo xã đang học việc", "A2m %: Leaders on a term"),
            new Sum("a2m_leaders_away").Over(Leaders).InLastMonth(), MeasureFormat.Percent),
        ByColumn(
            "a2m-communes-too-many-away", Terms, "a2m_too_many_away", new("A2m: Xã có quá nhiều lãnh đạo đi học việc", "A2m: Communes with too many leaders away"),
            new DistinctCount("organization_key", new IsTrue("a2m_too_many_away")).InLastMonth(), MeasureFormat.Count, Units.Communes),
    ];

    private static RowFilter LastYear => new IsYearOfMonth("term_year", YearsBefore: 1);

    private static MeasureExpression Leaders => new SumOfUnits(["organization_key"], "a2m_leaders");
}
