using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The figures of <c>fact_obligation</c>, as people read them (INDICATORS, The obligation ledger).</summary>
internal static class ObligationRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "o1",
            new("Biểu đã nộp", "Sheets filed"),
            new(
                "Biểu đã nhận và không bị rút lại, trên số biểu phải nộp theo sổ theo dõi; báo cáo không phát sinh cũng được tính.",
                "Sheets accepted and not withdrawn, of the sheets owed by the ledger; a nil report counts.")),
        new(
            "on_time",
            new("Biểu nộp đúng hạn", "Sheets filed on time"),
            new(
                "Biểu phải nộp có bản đầu tiên không bị rút lại nhận được trước hạn, có tính hạn được gia hạn.",
                "Sheets owed whose first revision not withdrawn was received before the deadline, as extended for the organisation.")),
        new(
            "late",
            new("Biểu nộp muộn", "Sheets filed late"),
            new(
                "Biểu phải nộp nhận được sau hạn; cùng với biểu đúng hạn là tất cả biểu đã nộp.",
                "Sheets owed that were received after the deadline; with those on time all that are filed.")),
        new(
            "extended",
            new("Biểu được gia hạn", "Sheets with an extended deadline"),
            new(
                "Biểu phải nộp của tổ chức được Ban Tổ chức gia hạn cho tháng này, đã nộp hay chưa.",
                "Sheets owed by an organisation to which the board gave more time for the month, filed or not.")),
        new(
            "asked_back",
            new("Biểu bị yêu cầu sửa", "Sheets asked back"),
            new(
                "Biểu phải nộp mà trước khi khóa tháng Ban Tổ chức đã yêu cầu sửa bản hiện hành, và chưa có bản mới.",
                "Sheets owed of which the board asked, before the lock, for a correction of the revision that counts, and no later one came.")),
        new(
            "accepted",
            new("Biểu đã được chấp nhận", "Sheets accepted by the board"),
            new(
                "Biểu phải nộp mà trước khi khóa tháng Ban Tổ chức đã chấp nhận bản hiện hành.",
                "Sheets owed of which the board accepted, before the lock, the revision that counts.")),
        new(
            "o2",
            new("Việc đã thực hiện", "Activities done"),
            new(
                "Cuộc họp đã tổ chức hoặc dự và ngày học việc đã thực hiện, trên số phải thực hiện trong tháng mà biểu này báo cáo; mỗi việc đạt theo quy tắc của chỉ số tương ứng (M1, V1, D1, A1), ngày học việc tính theo nửa ngày. Việc chưa biểu nào nói đến tính là chưa đạt.",
                "Meetings held or attended and apprenticeship days done, of those due in the month that the form reports; each is met by the rule of its own figure (M1, V1, D1, A1), a day in halves. An activity that no sheet speaks for counts as not met.")),
    ];
}
