using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The figures of <c>fact_obligation</c>, as people read them.</summary>
internal static class ObligationRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "o1",
            new("Biểu phải nộp và tình trạng", "Sheets owed and their state"),
            new(
                "Mỗi đơn vị hoạt động vào ngày cuối tháng và đủ số ngày quy định phải nộp mỗi biểu một lần; báo cáo không phát sinh cũng là đã nộp. Đúng hạn hay muộn tính theo lần nộp đầu tiên và theo hạn đã gia hạn (nếu có). Ý kiến của Ban Tổ chức là ý kiến cuối cùng về bản hiện hành trước khi khóa tháng.",
                "Each unit active on the month's last day and on enough days of it owes each form once; a nil report is filed. On time or late is by the first revision and by the deadline as extended. What the board said is its last word on the revision that counts before the month was locked."))
        {
            OtherColumns = ["on_time", "late", "extended", "asked_back", "accepted"],
        },
        new(
            "o2",
            new("Việc phải làm trong tháng", "Activities due in the month"),
            new(
                "Cuộc họp và ngày học việc phải thực hiện mà biểu này báo cáo; đạt theo đúng quy tắc của M1, V1, D1 và A1. Hộ và kỳ học việc là số tồn, có ở bảng riêng.",
                "The meetings and apprenticeship days due that the form reports, met by the rules of M1, V1, D1 and A1. Households and terms are stocks and have tables of their own.")),
    ];
}
