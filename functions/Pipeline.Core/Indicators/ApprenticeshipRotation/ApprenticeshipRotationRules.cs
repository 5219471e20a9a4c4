using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>The figures of <c>fact_apprenticeship_rotation</c>, as people read them (INDICATORS, Apprenticeship rotation).</summary>
internal static class ApprenticeshipRotationRules
{
    public static FigureDefinition A1 { get; } = new(
        "a1",
        new("Ngày học việc hằng tuần", "Weekly days of apprenticeship"),
        new("Cán bộ thôn có học việc tại xã mỗi tuần một ngày theo kế hoạch hay không.", "Whether officials of the villages work at the commune one day a week, as planned."),
        new(
            "Số ngày học việc đã thực hiện, tính theo người, trên số ngày theo kế hoạch trong tháng; nửa ngày tính 0,5, mỗi người mỗi ngày nhiều nhất một ngày. Ngày đã làm trong tuần được tính lần lượt cho các ngày kế hoạch của người đó trong tuần; phần vượt để riêng. Không tính ngày nghỉ lễ, ngày chức danh còn khuyết và ngày trùng của cùng người; xã chưa nộp biểu tính là chưa thực hiện.",
            "Person-days done of the dates planned in the month; half a day counts 0.5, and a person has at most one day a date. Days done in a week are credited to the person's planned dates of that week in order; what goes beyond is surplus, apart. Holidays, vacant days and a person's second plan of a date are left out; dates of a commune whose sheet is missing count as not done."),
        Units.Days, [LegalTopic.Apprenticeship, LegalTopic.Holidays])
    {
        Texts =
        [
            new(
                "a1",
                new("Ngày học việc đã thực hiện theo kế hoạch, tính theo người; nửa ngày tính 0,5", "Person-days of apprenticeship done as planned; half a day counts 0.5"),
                new("Ngày học việc theo kế hoạch trong tháng", "Apprenticeship dates planned in the month"),
                new("Ngày theo kế hoạch của xã chưa nộp biểu", "Planned dates of communes whose sheet is missing")),
        ],
    };

    public static FigureDefinition A1v { get; } = new(
        "a1v",
        new("Thôn và ngành dọc có học việc trong quý", "Sector rotation"),
        new("Trong quý, mỗi thôn có học việc đủ các ngành dọc theo kế hoạch hay không.", "Whether each village gets to all its planned sectors within the quarter."),
        new(
            "Cặp thôn và ngành dọc có ít nhất một ngày học việc từ đầu quý đến hết tháng, trên số cặp có trong kế hoạch của khoảng thời gian đó, bất kể ai làm và có đúng ngày kế hoạch hay không. Cặp chưa có ngày nào mà xã chưa nộp biểu của tháng tính là chưa đạt.",
            "Pairs of village and sector with a day of apprenticeship in the calendar quarter to date, of the pairs planned in it, by whomever and whether or not it was the planned day. A pair without a day whose commune's sheet of the month is missing counts as not met."),
        Units.VillageSectorPairs, [LegalTopic.Apprenticeship])
    {
        Texts =
        [
            new(
                "a1v",
                new("Cặp thôn và ngành dọc có ngày học việc trong quý tính đến hết tháng", "Pairs of village and sector with a day of apprenticeship in the quarter to date"),
                new("Cặp thôn và ngành dọc có trong kế hoạch của quý tính đến hết tháng", "Pairs of village and sector planned in the quarter to date"),
                new("Cặp theo kế hoạch của xã chưa nộp biểu tháng này", "Planned pairs of communes whose sheet of this month is missing")),
        ],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [A1, A1v];
}
