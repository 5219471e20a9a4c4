using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The figures of <c>fact_meeting_compliance</c>, as people read them (INDICATORS, Cell meetings).</summary>
internal static class MeetingComplianceRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "m1",
            new("Chấp hành chế độ sinh hoạt", "Meeting compliance"),
            new(
                "Chi bộ đạt khi có ít nhất một buổi sinh hoạt thường lệ, tổ chức riêng, có ngày trong tháng. Sinh hoạt ghép và sinh hoạt chuyên đề không được tính; hai buổi trong một tháng không bù cho tháng sau. Chi bộ chưa nộp biểu tính là chưa đạt.",
                "A cell meets it by at least one regular meeting, held separately, dated in the month. Merged and thematic meetings do not count; two meetings in a month do not cover the next. A cell whose sheet is missing counts as not met.")),
        new(
            "m1a",
            new("Có sinh hoạt dưới mọi hình thức", "Held in any form"),
            new(
                "Chi bộ đạt khi có buổi sinh hoạt thường lệ có ngày trong tháng, kể cả sinh hoạt ghép với cơ quan hoặc thôn. Chi bộ chưa nộp biểu tính là chưa đạt.",
                "A cell meets it by a regular meeting dated in the month in any form, merged with an agency or village meeting included. A cell whose sheet is missing counts as not met.")),
        new(
            "m1c",
            new("Sinh hoạt bù", "Made up late"),
            new(
                "Chi bộ chưa đạt M1 mà trong biểu của tháng có buổi sinh hoạt thường lệ, tổ chức riêng, vào những ngày đầu tháng sau. Tháng đó vẫn chưa đạt M1, và buổi ấy không được tính lại cho tháng sau.",
                "A cell unmet in M1 whose sheet of the month has a regular meeting, held separately, in the first days of the next month. The month stays unmet in M1, and that meeting is not used again for the next.")),
        new(
            "m2",
            new("Khoảng cách giữa các buổi sinh hoạt", "Gap between meetings"),
            new(
                "Số tháng kể từ buổi sinh hoạt thường lệ, tổ chức riêng, gần nhất: 0 nếu tháng này đạt M1 hoặc M1c; nếu không, bằng khoảng cách tháng trước cộng 1 khi biểu đã nộp. Từ tháng chưa nộp biểu, khoảng cách để trống cho đến buổi kế tiếp; gap_at_least là số tháng đã báo cáo không đạt.",
                "Months since the last regular meeting held separately: 0 if M1 or M1c is met; else the gap of the month before plus 1 if the sheet is filed. From a month whose sheet is missing the gap is empty until the next such meeting; gap_at_least counts the reported unmet months.")) { OtherColumns = ["gap_at_least"] },
        new(
            "m3",
            new("Tỷ lệ dự sinh hoạt", "Attendance"),
            new(
                "Lượt có mặt trên lượt phải dự (tổng số trừ số được miễn), tại các buổi sinh hoạt thường lệ. Khách không được tính.",
                "Members present of those due (roll less exempt), over regular meetings. Guests are not counted.")),
        new(
            "m3_net",
            new("Tỷ lệ dự sinh hoạt, trừ vắng có lý do", "Attendance net of excused"),
            new(
                "Như M3, nhưng người vắng có lý do cũng được trừ khỏi số phải dự.",
                "As M3, with those excused taken off the members due as well.")),
        new(
            "m3_other",
            new("Tỷ lệ dự sinh hoạt chuyên đề, đột xuất", "Attendance at other meetings"),
            new(
                "Như M3, tại các buổi sinh hoạt chuyên đề và đột xuất.",
                "As M3, over thematic and extraordinary meetings.")),
        new(
            "m4_prepared",
            new("Chuẩn bị trước nội dung", "Prepared beforehand"),
            new("Buổi sinh hoạt thường lệ có chuẩn bị trước trên số buổi thường lệ đã báo cáo.", "Regular meetings prepared beforehand, of the regular meetings reported.")),
        new(
            "m4_self_criticism",
            new("Tự phê bình và phê bình", "Self-criticism"),
            new("Buổi sinh hoạt thường lệ có tự phê bình và phê bình trên số buổi thường lệ đã báo cáo.", "Regular meetings with self-criticism, of the regular meetings reported.")),
        new(
            "m4_resolution",
            new("Ban hành nghị quyết", "Resolution adopted"),
            new("Buổi sinh hoạt thường lệ có ban hành nghị quyết trên số buổi thường lệ đã báo cáo.", "Regular meetings with a resolution, of the regular meetings reported.")),
        new(
            "m4_issues",
            new("Giải quyết vấn đề", "Issues settled"),
            new("Vấn đề đã giải quyết trên số vấn đề nêu ra tại các buổi sinh hoạt thường lệ.", "Issues settled, of those raised at regular meetings.")),
        new(
            "m5",
            new("Chất lượng sinh hoạt", "Meeting quality"),
            new(
                "Số buổi sinh hoạt được chấm điểm theo từng mức, mọi loại buổi; ngưỡng theo bộ quy tắc có hiệu lực vào ngày sinh hoạt. Buổi chưa chấm điểm để riêng.",
                "Scored meetings of any kind by level; the thresholds are those of the pack in force on the meeting's date. Meetings without a score stand apart.")),
    ];
}
