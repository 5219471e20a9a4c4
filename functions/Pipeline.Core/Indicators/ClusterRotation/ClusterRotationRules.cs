using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>The figures of <c>fact_cluster_rotation</c> and <c>fact_visit</c>, as people read them (INDICATORS, Cell meetings).</summary>
internal static class ClusterRotationRules
{
    public static FigureDefinition Cells { get; } = new(
        "cells",
        new("Số chi bộ trong cụm", "Cells in the cluster"),
        new("Cụm lớn đến đâu; quy mô ngoài khoảng của bộ quy tắc được đánh dấu.", "How large the cluster is; a size outside the rule pack's range is marked."),
        new(
            "Chi bộ thuộc cụm và đang hoạt động vào ngày cuối tháng.",
            "Cells that are in the cluster and active on the month's last day."),
        Units.Cells, [LegalTopic.MeetingRotation]);

    public static FigureDefinition Sessions { get; } = new(
        "sessions",
        new("Buổi sinh hoạt luân phiên", "Rotating sessions"),
        new("Các chi bộ của cụm sinh hoạt luân phiên bao nhiêu buổi trong tháng.", "How often the cluster's cells met in turn in the month."),
        new(
            "Buổi sinh hoạt thường lệ, tổ chức riêng, có chi bộ chủ trì luân phiên, thuộc tháng này, không kể bao nhiêu chi bộ đến dự.",
            "Regular meetings of the month, held separately with a rotating host, however many cells attended."),
        Units.Meetings, [LegalTopic.MeetingRotation]);

    public static FigureDefinition C1 { get; } = new(
        "c1",
        new("Cụm có sinh hoạt luân phiên", "Cluster session"),
        new("Cụm có thực sự sinh hoạt luân phiên trong tháng hay không.", "Whether the cluster really met in turn in the month."),
        new(
            "Cụm đạt khi có buổi sinh hoạt luân phiên mà ít nhất một nửa số chi bộ còn lại của cụm đến dự. Chi bộ khách lấy theo biểu của chi bộ chủ trì, mỗi chi bộ tính một lần và chỉ khi thuộc cụm vào ngày cuối tháng. Cụm không có chi bộ nào phải nộp biểu thì không tính; cụm chưa đạt mà có chi bộ chưa nộp biểu được ghi là còn thiếu.",
            "A cluster meets it by a session that at least half of its other cells attended. Guests are those of the host's sheet, each once and only if in the cluster on the month's last day. A cluster none of whose cells has to report is left out; one that is unmet while a cell's sheet is missing counts as missing."),
        Units.Clusters, [LegalTopic.MeetingRotation])
    {
        Texts =
        [
            new(
                "c1",
                new("Cụm có buổi sinh hoạt luân phiên với ít nhất một nửa số chi bộ còn lại dự", "Clusters with a session that at least half of the other cells attended"),
                new("Cụm đang hoạt động", "Active clusters"),
                new("Cụm chưa đạt, trong đó có chi bộ chưa nộp biểu", "Clusters not met in which a cell's sheet is missing")),
        ],
    };

    public static FigureDefinition C2 { get; } = new(
        "c2",
        new("Chi bộ đã chủ trì luân phiên", "Host coverage"),
        new("Lượt chủ trì có đến với mọi chi bộ của cụm hay không.", "Whether the turn to host comes to every cell of the cluster."),
        new(
            "Chi bộ đã chủ trì sinh hoạt luân phiên trong N tháng gần nhất, trên số chi bộ ở trong cụm suốt N tháng ấy; N là số chi bộ của cụm cộng 1. Khi N tháng lùi quá tháng báo cáo đầu tiên thì không tính. Lần chủ trì của chi bộ tiền thân trong cụm được tính cho chi bộ kế thừa chính.",
            "Cells that hosted a session in the last N months, of those in the cluster through all of them; N is the cluster's size + 1. Nothing is due while N months reach back before the first month reported. What a predecessor hosted in the cluster stands for its principal successor."),
        Units.Cells, [LegalTopic.MeetingRotation])
    {
        Texts =
        [
            new(
                "c2",
                new("Chi bộ đã chủ trì sinh hoạt luân phiên trong N tháng gần nhất (N là số chi bộ của cụm cộng 1)", "Cells that hosted a session in the last N months (N is the cluster's size + 1)"),
                new("Chi bộ ở trong cụm suốt N tháng gần nhất", "Cells in the cluster through all of the last N months"),
                new("Chi bộ chưa chủ trì mà trong N tháng có biểu chưa nộp", "Cells that have not hosted and a sheet of which is missing in the N months")),
        ],
    };

    public static FigureDefinition C3 { get; } = new(
        "c3",
        new("Chi bộ dự sinh hoạt của nhau", "Cross-visits"),
        new("Các chi bộ trong cụm có đến dự và học hỏi lẫn nhau hay không.", "Whether the cells of a cluster go to see, and learn from, each other."),
        new(
            "Cặp chi bộ chủ trì – chi bộ khách khác nhau, có thứ tự, đã gặp nhau tại một buổi sinh hoạt luân phiên trong số tháng của bộ quy tắc (12 tháng), trên mọi cặp n(n−1) của các chi bộ thuộc cụm vào ngày cuối tháng.",
            "Distinct ordered host–guest pairs that met at a session in the months of the rule pack (12), of all n(n−1) pairs of the cells in the cluster on the month's last day."),
        Units.CellPairs, [LegalTopic.MeetingRotation])
    {
        Texts =
        [
            new(
                "c3",
                new("Cặp chi bộ chủ trì – chi bộ khách đã dự sinh hoạt của nhau trong 12 tháng (theo bộ quy tắc)", "Ordered host–guest pairs that met at a session in 12 months (by the rule pack)"),
                new("Mọi cặp có thứ tự của các chi bộ trong cụm vào ngày cuối tháng", "All ordered pairs of the cells in the cluster on the month's last day"),
                new("Cặp chưa gặp mà chi bộ chủ trì có biểu chưa nộp trong các tháng đó", "Pairs that have not met and a sheet of whose host is missing in these months")),
        ],
    };

    public static FigureDefinition LongestWait { get; } = new(
        "longest_wait_months",
        new("Số tháng chờ chủ trì lâu nhất", "Longest wait to host"),
        new("Chi bộ chờ lâu nhất của cụm đã chờ lượt chủ trì bao lâu.", "How long the cell of the cluster that has waited longest has waited to host."),
        new(
            "Số tháng của chi bộ chờ lâu nhất kể từ lần chủ trì gần nhất trong cụm, hoặc kể từ khi vào cụm nếu chưa chủ trì lần nào; không lùi quá tháng báo cáo đầu tiên.",
            "Months of the cell that has waited longest since it last hosted in the cluster, or since it joined if it never did; not further back than the first month reported."),
        Units.Months, [LegalTopic.MeetingRotation]);

    public static FigureDefinition Visits { get; } = new(
        "visits",
        new("Số lần dự", "Visits"),
        new("Chi bộ khách đã dự bao nhiêu buổi của chi bộ chủ trì trong tháng.", "How many sessions of the host the guest attended in the month."),
        new(
            "Buổi sinh hoạt luân phiên của chi bộ chủ trì, thuộc tháng này, mà chi bộ khách có tên trong biểu của chi bộ chủ trì; khách ngoài cụm cũng được ghi.",
            "Sessions of the host, of this month, at which the guest stands in the host's sheet; guests from outside the cluster stand here too."),
        Units.Visits, [LegalTopic.MeetingRotation]);

    /// <summary>Those of <c>fact_cluster_rotation</c>, in its order.</summary>
    public static IReadOnlyList<FigureDefinition> OfClusters { get; } = [Cells, Sessions, C1, C2, C3, LongestWait];

    /// <summary>Those of <c>fact_visit</c>.</summary>
    public static IReadOnlyList<FigureDefinition> OfVisits { get; } = [Visits];
}
