using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>The figures of <c>fact_member_report</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class MemberReportRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "h2",
            new("Đảng viên phụ trách hộ", "Members in charge"),
            new(
                "Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng, trên số đảng viên của chi bộ vào ngày đó, trừ người được miễn sinh hoạt. Đảng viên tính ở chi bộ của mình, dù hộ ở thôn nào. Người không có hộ nào được báo cáo mà thôn liên quan chưa nộp biểu là chưa rõ, tính là chưa đạt.",
                "Members with at least one household in their charge on the month's last day, of the cell's members that day, exempt ones left out. A member counts in their own cell, wherever the households are. One with no household reported, where the sheet of a village concerned is missing, is not known and counts as not met.")),
        new(
            "h2b",
            new("Số hộ mỗi đảng viên phụ trách", "Load"),
            new(
                "Số hộ của các đảng viên phụ trách vào ngày cuối tháng: tổng số, số người, số nhiều nhất của một người, và số người vượt mức trong bộ quy tắc. Hộ có hai người phụ trách được tính cho cả hai.",
                "Households of the members in charge on the month's last day: their sum, the members, the most that one has, and those over the rule pack's cap. A household with two members in charge is carried by both.")),
        new(
            "members_first_in_charge_in_year",
            new("Đảng viên lần đầu phụ trách hộ trong năm", "Members in charge for the first time in the year"),
            new(
                "Đảng viên phụ trách hộ vào bất cứ ngày nào của tháng mà trong các tháng trước của năm dương lịch chưa phụ trách hộ nào. Cộng các tháng được số người khác nhau trong năm.",
                "Members in charge of a household on whichever day of the month, and in no earlier month of the calendar year. The months sum to the distinct members of the year.")),
        new(
            "s1",
            new("Đảng viên tự nhận xếp loại", "Self-rated members"),
            new(
                "Đảng viên đã tự nhận xếp loại cho tháng trước, trên số đảng viên của chi bộ vào ngày cuối của tháng đó, kể cả dự bị, trừ người được miễn sinh hoạt. Đảng viên của chi bộ chưa nộp biểu tính là chưa tự nhận. Số liệu của nhóm nhỏ được giữ kín: đảng viên của chi bộ đó được đếm riêng.",
                "Members with a self-rating for the month before, of the cell's members on the last day of that month, probationary ones included, exempt ones left out. Those of a cell whose sheet is missing count as not self-rated. Small groups are withheld: the members of such a cell are counted apart.")),
        new(
            "s3",
            new("Chênh lệch giữa tự nhận và thống nhất", "Difference of ratings"),
            new(
                "Đảng viên được chi bộ thống nhất thấp hơn, bằng hoặc cao hơn mức tự nhận, trên số đảng viên có cả hai mức. Số liệu của nhóm nhỏ được giữ kín. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
                "Members agreed below, at or above their self-rating, of those with both. Small groups are withheld. A cell whose sheet is missing is counted apart, outside the denominator.")),
        new(
            "s4",
            new("Báo cáo kết quả nhiệm vụ", "Task reports"),
            new(
                "Đảng viên báo cáo kết quả nhiệm vụ, trên số đảng viên được giao nhiệm vụ trong tháng trước. Chỉ biểu mới cho biết ai được giao, nên chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
                "Members reporting on their tasks, of those given any in the month before. Only sheets know who was given tasks: a cell whose sheet is missing is counted apart, outside the denominator.")),
        new(
            "s4_tasks",
            new("Nhiệm vụ hoàn thành", "Tasks done"),
            new(
                "Nhiệm vụ đã hoàn thành trên số nhiệm vụ được giao trong tháng trước; nhiệm vụ không được báo cáo tính là chưa hoàn thành.",
                "Tasks done, of those given in the month before; tasks that no one reports on are given and not done.")),
    ];
}
