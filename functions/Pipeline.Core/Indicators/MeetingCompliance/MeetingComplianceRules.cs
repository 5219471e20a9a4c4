using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The figures of <c>fact_meeting_compliance</c>, as people read them (INDICATORS, Cell meetings); how meetings go is in <see cref="MeetingConductRules"/>.</summary>
internal static class MeetingComplianceRules
{
    private static readonly Bilingual CellsExpected = new("Chi bộ phải sinh hoạt trong tháng", "Cells expected to meet in the month");

    public static FigureDefinition M1 { get; } = new(
        "m1",
        new("Chấp hành chế độ sinh hoạt", "Meeting compliance"),
        new("Chi bộ có sinh hoạt thường lệ hằng tháng, tổ chức riêng, hay không.", "Whether cells hold their regular meeting each month, and hold it separately."),
        new(
            "Chi bộ đạt khi có ít nhất một buổi sinh hoạt thường lệ, tổ chức riêng, có ngày trong tháng. Sinh hoạt ghép và sinh hoạt chuyên đề không được tính; hai buổi trong một tháng không bù cho tháng sau. Chi bộ chưa nộp biểu tính là chưa đạt.",
            "A cell meets it by at least one regular meeting, held separately, dated in the month. Merged and thematic meetings do not count; two meetings in a month do not cover the next. A cell whose sheet is missing counts as not met."),
        Units.Cells, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m1",
                new("Chi bộ có sinh hoạt thường lệ, tổ chức riêng, trong tháng", "Cells with a regular meeting, held separately, dated in the month"),
                CellsExpected,
                MissingSheets.OfCells),
        ],
    };

    public static FigureDefinition M1a { get; } = new(
        "m1a",
        new("Có sinh hoạt dưới mọi hình thức", "Held in any form"),
        new("Chi bộ có sinh hoạt thường lệ hằng tháng hay không, dưới bất cứ hình thức nào; phần nhiều hơn M1 là sinh hoạt ghép.", "Whether cells hold their regular meeting each month in whatever form; what there is beyond M1 are merged meetings."),
        new(
            "Chi bộ đạt khi có buổi sinh hoạt thường lệ có ngày trong tháng, kể cả sinh hoạt ghép với cơ quan hoặc thôn. Chi bộ chưa nộp biểu tính là chưa đạt.",
            "A cell meets it by a regular meeting dated in the month in any form, merged with an agency or village meeting included. A cell whose sheet is missing counts as not met."),
        Units.Cells, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m1a",
                new("Chi bộ có sinh hoạt thường lệ trong tháng dưới mọi hình thức, kể cả sinh hoạt ghép", "Cells with a regular meeting dated in the month, held in any form, merged ones included"),
                CellsExpected,
                MissingSheets.OfCells),
        ],
    };

    public static FigureDefinition M1c { get; } = new(
        "m1c",
        new("Sinh hoạt bù", "Made up late"),
        new("Bao nhiêu chi bộ bỏ lỡ tháng này đã sinh hoạt bù ngay đầu tháng sau.", "How many cells that missed the month made up for it at the start of the next."),
        new(
            "Chi bộ chưa đạt M1 mà trong biểu của tháng có buổi sinh hoạt thường lệ, tổ chức riêng, vào những ngày đầu tháng sau. Tháng đó vẫn chưa đạt M1, và buổi ấy không được tính lại cho tháng sau.",
            "A cell unmet in M1 whose sheet of the month has a regular meeting, held separately, in the first days of the next month. The month stays unmet in M1, and that meeting is not used again for the next."),
        Units.Cells, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m1c",
                new("Chi bộ chưa đạt M1 đã sinh hoạt bù, tổ chức riêng, trong những ngày đầu tháng sau", "Cells unmet in M1 that made up for it by a regular meeting, held separately, in the first days of the next month"),
                CellsExpected,
                MissingSheets.OfCells),
        ],
    };

    public static FigureDefinition M2 { get; } = new(
        "m2",
        new("Khoảng cách giữa các buổi sinh hoạt", "Gap between meetings"),
        new("Đã bao lâu chi bộ chưa sinh hoạt đúng quy định; nhờ đó thấy được chi bộ hai, ba tháng mới sinh hoạt một lần.", "How long it is since a cell met as it must; it shows the cells that meet only every two or three months."),
        new(
            "Số tháng kể từ buổi sinh hoạt thường lệ, tổ chức riêng, gần nhất: 0 nếu tháng này đạt M1 hoặc M1c; nếu không, bằng khoảng cách tháng trước cộng 1 khi biểu đã nộp. Từ tháng chưa nộp biểu, khoảng cách để trống cho đến buổi kế tiếp; gap_at_least là số tháng đã báo cáo không đạt.",
            "Months since the last regular meeting held separately: 0 if M1 or M1c is met; else the gap of the month before plus 1 if the sheet is filed. From a month whose sheet is missing the gap is empty until the next such meeting; gap_at_least counts the reported unmet months."),
        Units.Months, [LegalTopic.CellMeetings])
    {
        OtherColumns = ["gap_at_least"],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [M1, M1a, M1c, M2, .. MeetingConductRules.All];
}
