using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>The figures of <c>fact_cluster_rotation</c> and <c>fact_visit</c>, as people read them (INDICATORS, Cell meetings).</summary>
internal static class ClusterRotationRules
{
    public static IReadOnlyList<FigureRule> OfClusters { get; } =
    [
        new(
            "cells",
            new("Số chi bộ trong cụm", "Cells in the cluster"),
            new(
                "Chi bộ thuộc cụm và đang hoạt động vào ngày cuối tháng.",
                "Cells that are in the cluster and active on the month's last day.")),
        new(
            "sessions",
            new("Buổi sinh hoạt luân phiên", "Rotating sessions"),
            new(
                "Buổi sinh hoạt thường lệ, tổ chức riêng, có chi bộ chủ trì luân phiên, thuộc tháng này, không kể bao nhiêu chi bộ đến dự.",
                "Regular meetings of the month, held separately with a rotating host, however many cells attended.")),
        new(
            "c1",
            new("Cụm có sinh hoạt luân phiên", "Cluster session"),
            new(
                "Cụm đạt khi có buổi sinh hoạt luân phiên mà ít nhất một nửa số chi bộ còn lại của cụm đến dự. Chi bộ khách lấy theo biểu của chi bộ chủ trì, mỗi chi bộ tính một lần và chỉ khi thuộc cụm vào ngày cuối tháng. Cụm không có chi bộ nào phải nộp biểu thì không tính; cụm chưa đạt mà có chi bộ chưa nộp biểu được ghi là còn thiếu.",
                "A cluster meets it by a session that at least half of its other cells attended. Guests are those of the host's sheet, each once and only if in the cluster on the month's last day. A cluster none of whose cells has to report is left out; one that is unmet while a cell's sheet is missing counts as missing.")),
        new(
            "c2",
            new("Chi bộ đã chủ trì luân phiên", "Host coverage"),
            new(
                "Chi bộ đã chủ trì sinh hoạt luân phiên trong N tháng gần nhất, trên số chi bộ ở trong cụm suốt N tháng ấy; N là số chi bộ của cụm cộng 1. Khi N tháng lùi quá tháng báo cáo đầu tiên thì không tính. Lần chủ trì của chi bộ tiền thân trong cụm được tính cho chi bộ kế thừa chính.",
                "Cells that hosted a session in the last N months, of those in the cluster through all of them; N is the cluster's size + 1. Nothing is due while N months reach back before the first month reported. What a predecessor hosted in the cluster stands for its principal successor.")),
        new(
            "c3",
            new("Chi bộ dự sinh hoạt của nhau", "Cross-visits"),
            new(
                "Cặp chi bộ chủ trì – chi bộ khách khác nhau, có thứ tự, đã gặp nhau tại một buổi sinh hoạt luân phiên trong số tháng của bộ quy tắc (12 tháng), trên mọi cặp n(n−1) của các chi bộ thuộc cụm vào ngày cuối tháng.",
                "Distinct ordered host–guest pairs that met at a session in the months of the rule pack (12), of all n(n−1) pairs of the cells in the cluster on the month's last day.")),
        new(
            "longest_wait_months",
            new("Số tháng chờ chủ trì lâu nhất", "Longest wait to host"),
            new(
                "Số tháng của chi bộ chờ lâu nhất kể từ lần chủ trì gần nhất trong cụm, hoặc kể từ khi vào cụm nếu chưa chủ trì lần nào; không lùi quá tháng báo cáo đầu tiên.",
                "Months of the cell that has waited longest since it last hosted in the cluster, or since it joined if it never did; not further back than the first month reported.")),
    ];

    public static IReadOnlyList<FigureRule> OfVisits { get; } =
    [
        new(
            "visits",
            new("Số lần dự", "Visits"),
            new(
                "Buổi sinh hoạt luân phiên của chi bộ chủ trì, thuộc tháng này, mà chi bộ khách có tên trong biểu của chi bộ chủ trì; khách ngoài cụm cũng được ghi.",
                "Sessions of the host, of this month, at which the guest stands in the host's sheet; guests from outside the cluster stand here too.")),
    ];
}
