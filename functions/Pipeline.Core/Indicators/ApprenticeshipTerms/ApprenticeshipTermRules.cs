using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>The figures of <c>fact_apprenticeship_term</c>, as people read them (INDICATORS, Apprenticeship rotation).</summary>
internal static class ApprenticeshipTermRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "a2",
            new("Kỳ học việc tại cấp trên trong năm", "Yearly terms"),
            new(
                "Chức danh có một kỳ học việc đúng thời hạn bắt đầu trong năm, trên số chức danh có trong kế hoạch của năm ấy. Đúng thời hạn: ngày bắt đầu + 4 tháng ≤ ngày kết thúc + 1 ngày ≤ ngày bắt đầu + 6 tháng. Mỗi kỳ tính một lần, vào năm bắt đầu, theo hiểu biết tại tháng này; chức danh chưa biết kỳ nào của xã chưa nộp biểu là còn thiếu.",
                "Posts with a valid term begun in the year, of the posts due in that year's plan. Valid: start + 4 months ≤ end + 1 day ≤ start + 6 months. A term counts once, in the year it began, as known in this month; a post without a known term is missing where its commune's sheet is.")),
        new(
            "a2_in_progress",
            new("Kỳ học việc đang diễn ra", "Terms in progress"),
            new("Chức danh trong kế hoạch có kỳ học việc chưa kết thúc và chưa có kỳ nào đúng thời hạn.", "Posts due whose term is not over, without a valid one.")),
        new(
            "a2_interrupted",
            new("Kỳ học việc bị ngắt", "Interrupted terms"),
            new("Chức danh trong kế hoạch có kỳ học việc kết thúc trước ngày dự kiến và ngắn hơn quy định.", "Posts due whose term ended before its planned end and is too short.")),
        new(
            "a2_short",
            new("Kỳ học việc ngắn hơn quy định", "Short terms"),
            new("Chức danh trong kế hoạch có kỳ học việc ngắn hơn quy định dù kết thúc đúng dự kiến.", "Posts due whose term is too short though it ran to its planned end.")),
        new(
            "a2_long",
            new("Kỳ học việc dài hơn quy định", "Long terms"),
            new("Chức danh trong kế hoạch có kỳ học việc dài hơn quy định.", "Posts due whose term is too long.")),
        new(
            "a2_unplanned",
            new("Kỳ học việc ngoài kế hoạch", "Unplanned terms"),
            new("Kỳ học việc bắt đầu trong năm của chức danh không có trong kế hoạch năm ấy; không nằm trong tử số nào.", "Terms begun in the year of posts that are not in that year's plan; they are in no numerator.")),
        new(
            "a2_overlapping",
            new("Kỳ học việc trùng thời gian", "Overlapping terms"),
            new("Kỳ học việc trùng thời gian với kỳ bắt đầu trước của cùng người: chỉ kỳ bắt đầu trước được tính.", "Terms that overlap one of the same person that began earlier: the earlier one counts alone.")),
        new(
            "a2m",
            new("Thời gian học việc tại cấp trên trong tháng", "Load of terms"),
            new(
                "Số ngày trong tháng mà người của xã đang học việc, cộng qua mọi người, trên số ngày của tháng. Chỉ tính kỳ có trong biểu của tháng; chưa nộp biểu thì chưa biết.",
                "Days of the month on which people of the commune are on a term, summed over people, over the days of the month. Only terms in this month's sheets count; without the sheet they are not known.")),
        new(
            "a2m_leaders",
            new("Lãnh đạo xã đang học việc", "Leaders away"),
            new(
                "Người giữ chức danh của xã vào ngày cuối tháng, và số người trong đó đang học việc vào ngày ấy. Cảnh báo khi vượt tỷ lệ của bộ quy tắc (một phần ba).",
                "Who holds a post of the commune on the month's last day, and how many of them are on a term that day. A warning where they are more than the rule pack's share (a third).")),
    ];
}
