using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>The figures of <c>fact_member_report</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class MemberReportRules
{
    private static readonly Bilingual BothRated = new("Đảng viên có cả mức tự nhận và mức chi bộ thống nhất", "Members with both a self-rating and an agreed rating");

    public static FigureDefinition H2 { get; } = new(
        "h2",
        new("Đảng viên phụ trách hộ", "Members in charge"),
        new("Bao nhiêu đảng viên tham gia phụ trách hộ.", "How many members take charge of households."),
        new(
            "Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng, trên số đảng viên của chi bộ vào ngày đó, trừ người được miễn sinh hoạt. Đảng viên tính ở chi bộ của mình, dù hộ ở thôn nào. Người không có hộ nào được báo cáo mà thôn liên quan chưa nộp biểu là chưa rõ, tính là chưa đạt.",
            "Members with at least one household in their charge on the month's last day, of the cell's members that day, exempt ones left out. A member counts in their own cell, wherever the households are. One with no household reported, where the sheet of a village concerned is missing, is not known and counts as not met."),
        Units.Members, [LegalTopic.HouseholdCharge, LegalTopic.Membership])
    {
        Texts =
        [
            new(
                "h2",
                new("Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng", "Members in charge of at least one household on the month's last day"),
                new("Đảng viên của chi bộ vào ngày cuối tháng, trừ người được miễn sinh hoạt", "Members of the cell on the month's last day, exempt ones left out"),
                new("Đảng viên chưa rõ vì thôn chưa nộp biểu phụ trách hộ", "Members of whom nothing is known, for a village's household sheet is missing")),
        ],
    };

    public static FigureDefinition H2b { get; } = new(
        "h2b",
        new("Số hộ mỗi đảng viên phụ trách", "Load"),
        new("Việc phụ trách hộ được chia đều hay dồn vào một số người.", "Whether the charge of households is shared or falls on a few."),
        new(
            "Số hộ của các đảng viên phụ trách vào ngày cuối tháng: tổng số, số người, số nhiều nhất của một người, và số người vượt mức trong bộ quy tắc. Hộ có hai người phụ trách được tính cho cả hai.",
            "Households of the members in charge on the month's last day: their sum, the members, the most that one has, and those over the rule pack's cap. A household with two members in charge is carried by both."),
        Units.Members, [LegalTopic.HouseholdCharge]);

    public static FigureDefinition FirstInYear { get; } = new(
        "members_first_in_charge_in_year",
        new("Đảng viên lần đầu phụ trách hộ trong năm", "Members in charge for the first time in the year"),
        new("Trong năm đã có bao nhiêu đảng viên khác nhau phụ trách hộ: cộng các tháng của năm.", "How many different members were in charge in the year: the sum over its months."),
        new(
            "Đảng viên phụ trách hộ vào bất cứ ngày nào của tháng mà trong các tháng trước của năm dương lịch chưa phụ trách hộ nào. Cộng các tháng được số người khác nhau trong năm.",
            "Members in charge of a household on whichever day of the month, and in no earlier month of the calendar year. The months sum to the distinct members of the year."),
        Units.Members, [LegalTopic.HouseholdCharge]);

    public static FigureDefinition S1 { get; } = new(
        "s1",
        new("Đảng viên tự nhận xếp loại", "Self-rated members"),
        new("Đảng viên có tự nhận xếp loại hằng tháng hay không.", "Whether members rate themselves each month."),
        new(
            "Đảng viên đã tự nhận xếp loại cho tháng trước, trên số đảng viên của chi bộ vào ngày cuối của tháng đó, kể cả dự bị, trừ người được miễn sinh hoạt. Đảng viên của chi bộ chưa nộp biểu tính là chưa tự nhận. Số liệu của nhóm nhỏ được giữ kín: đảng viên của chi bộ đó được đếm riêng.",
            "Members with a self-rating for the month before, of the cell's members on the last day of that month, probationary ones included, exempt ones left out. Those of a cell whose sheet is missing count as not self-rated. Small groups are withheld: the members of such a cell are counted apart."),
        Units.Members, [LegalTopic.Ratings, LegalTopic.Membership, LegalTopic.PersonalData])
    {
        Texts =
        [
            new(
                "s1",
                new("Đảng viên đã tự nhận xếp loại", "Members with a self-rating"),
                new("Đảng viên của chi bộ vào ngày cuối của tháng được xếp loại, kể cả dự bị, trừ người được miễn sinh hoạt", "Members of the cell on the rated month's last day, probationary ones included, exempt ones left out"),
                new("Đảng viên của chi bộ chưa nộp biểu", "Members of cells whose sheet is missing")),
        ],
    };

    public static FigureDefinition S3 { get; } = new(
        "s3",
        new("Chênh lệch giữa tự nhận và thống nhất", "Difference of ratings"),
        new("Chi bộ có góp ý thẳng thắn hay luôn giữ nguyên mức đảng viên tự nhận.", "Whether cells speak frankly, or always keep what members gave themselves."),
        new(
            "Đảng viên được chi bộ thống nhất thấp hơn, bằng hoặc cao hơn mức tự nhận, trên số đảng viên có cả hai mức. Số liệu của nhóm nhỏ được giữ kín. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
            "Members agreed below, at or above their self-rating, of those with both. Small groups are withheld. A cell whose sheet is missing is counted apart, outside the denominator."),
        Units.Members, [LegalTopic.Ratings, LegalTopic.PersonalData])
    {
        Texts =
        [
            new(
                "s3_below",
                new("Đảng viên được chi bộ thống nhất thấp hơn mức tự nhận", "Members agreed below their self-rating"),
                BothRated,
                MissingSheets.OfCells,
                new("thấp hơn", "below")) { MissingUnit = Units.Cells },
            new(
                "s3_at",
                new("Đảng viên được chi bộ thống nhất bằng mức tự nhận", "Members agreed at their self-rating"),
                BothRated,
                MissingSheets.OfCells,
                new("bằng", "at")) { MissingUnit = Units.Cells },
            new(
                "s3_above",
                new("Đảng viên được chi bộ thống nhất cao hơn mức tự nhận", "Members agreed above their self-rating"),
                BothRated,
                MissingSheets.OfCells,
                new("cao hơn", "above")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition S4 { get; } = new(
        "s4",
        new("Báo cáo kết quả nhiệm vụ", "Task reports"),
        new("Đảng viên có báo cáo kết quả việc được giao hay không.", "Whether members report on the tasks that they were given."),
        new(
            "Đảng viên báo cáo kết quả nhiệm vụ, trên số đảng viên được giao nhiệm vụ trong tháng trước. Chỉ biểu mới cho biết ai được giao, nên chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
            "Members reporting on their tasks, of those given any in the month before. Only sheets know who was given tasks: a cell whose sheet is missing is counted apart, outside the denominator."),
        Units.Members, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "s4",
                new("Đảng viên báo cáo kết quả nhiệm vụ được giao", "Members reporting on their tasks"),
                new("Đảng viên được giao nhiệm vụ", "Members given tasks"),
                MissingSheets.OfCells,
                new("đảng viên", "members")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition S4Tasks { get; } = new(
        "s4_tasks",
        new("Nhiệm vụ hoàn thành", "Tasks done"),
        new("Nhiệm vụ giao cho đảng viên hoàn thành đến đâu.", "How many of the tasks given to members get done."),
        new(
            "Nhiệm vụ đã hoàn thành trên số nhiệm vụ được giao trong tháng trước; nhiệm vụ không được báo cáo tính là chưa hoàn thành.",
            "Tasks done, of those given in the month before; tasks that no one reports on are given and not done."),
        Units.Tasks, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "s4_tasks",
                new("Nhiệm vụ đã hoàn thành", "Tasks done"),
                new("Nhiệm vụ được giao", "Tasks given"),
                MissingSheets.OfCells,
                new("nhiệm vụ", "tasks")) { MissingUnit = Units.Cells },
        ],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [H2, H2b, FirstInYear, S1, S3, S4, S4Tasks];
}
