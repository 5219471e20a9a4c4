using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>The figures of <c>fact_apprenticeship_term</c>, as people read them (INDICATORS, Apprenticeship rotation).</summary>
internal static class ApprenticeshipTermRules
{
    public static FigureDefinition A2 { get; } = new(
        "a2",
        new("Kỳ học việc tại cấp trên trong năm", "Yearly terms"),
        new("Lãnh đạo xã có học việc tại cấp trên mỗi năm một kỳ, đúng thời hạn, hay không.", "Whether leaders of the communes work at the level above for one term a year, of the right length."),
        new(
            "Chức danh có một kỳ học việc đúng thời hạn bắt đầu trong năm, trên số chức danh có trong kế hoạch của năm ấy. Đúng thời hạn: ngày bắt đầu + 4 tháng ≤ ngày kết thúc + 1 ngày ≤ ngày bắt đầu + 6 tháng. Mỗi kỳ tính một lần, vào năm bắt đầu, theo hiểu biết tại tháng này; chức danh chưa biết kỳ nào của xã chưa nộp biểu là còn thiếu.",
            "Posts with a valid term begun in the year, of the posts due in that year's plan. Valid: start + 4 months ≤ end + 1 day ≤ start + 6 months. A term counts once, in the year it began, as known in this month; a post without a known term is missing where its commune's sheet is."),
        Units.Posts, [LegalTopic.Apprenticeship])
    {
        Texts =
        [
            new(
                "a2",
                new("Chức danh đã hoàn thành một kỳ học việc đúng thời hạn, bắt đầu trong năm", "Posts with a valid term begun in the year"),
                new("Chức danh có trong kế hoạch học việc của năm", "Posts due in the year's plan"),
                new("Chức danh chưa biết kỳ học việc nào, của xã chưa nộp biểu tháng này", "Posts without any known term, of communes whose sheet of this month is missing")),
        ],
    };

    public static FigureDefinition A2InProgress { get; } = new(
        "a2_in_progress",
        new("Kỳ học việc đang diễn ra", "Terms in progress"),
        new("Bao nhiêu chức danh đang học việc tại cấp trên.", "How many posts have a term under way."),
        new(
            "Chức danh trong kế hoạch có kỳ học việc chưa kết thúc và chưa có kỳ nào đúng thời hạn.",
            "Posts due whose term is not over, without a valid one."),
        Units.Posts, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2Interrupted { get; } = new(
        "a2_interrupted",
        new("Kỳ học việc bị ngắt", "Interrupted terms"),
        new("Bao nhiêu kỳ học việc bị bỏ dở.", "How many terms were broken off."),
        new(
            "Chức danh trong kế hoạch có kỳ học việc kết thúc trước ngày dự kiến và ngắn hơn quy định.",
            "Posts due whose term ended before its planned end and is too short."),
        Units.Posts, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2Short { get; } = new(
        "a2_short",
        new("Kỳ học việc ngắn hơn quy định", "Short terms"),
        new("Bao nhiêu kỳ học việc được xếp quá ngắn.", "How many terms were planned too short."),
        new(
            "Chức danh trong kế hoạch có kỳ học việc ngắn hơn quy định dù kết thúc đúng dự kiến.",
            "Posts due whose term is too short though it ran to its planned end."),
        Units.Posts, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2Long { get; } = new(
        "a2_long",
        new("Kỳ học việc dài hơn quy định", "Long terms"),
        new("Bao nhiêu kỳ học việc kéo dài quá mức.", "How many terms ran on too long."),
        new(
            "Chức danh trong kế hoạch có kỳ học việc dài hơn quy định.",
            "Posts due whose term is too long."),
        Units.Posts, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2Unplanned { get; } = new(
        "a2_unplanned",
        new("Kỳ học việc ngoài kế hoạch", "Unplanned terms"),
        new("Bao nhiêu kỳ học việc diễn ra ngoài kế hoạch năm.", "How many terms there are beside the year's plan."),
        new(
            "Kỳ học việc bắt đầu trong năm của chức danh không có trong kế hoạch năm ấy; không nằm trong tử số nào.",
            "Terms begun in the year of posts that are not in that year's plan; they are in no numerator."),
        Units.Terms, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2Overlapping { get; } = new(
        "a2_overlapping",
        new("Kỳ học việc trùng thời gian", "Overlapping terms"),
        new("Bao nhiêu kỳ học việc của cùng một người bị khai trùng ngày.", "How many terms of one person are reported over the same days."),
        new(
            "Kỳ học việc trùng thời gian với kỳ bắt đầu trước của cùng người: chỉ kỳ bắt đầu trước được tính.",
            "Terms that overlap one of the same person that began earlier: the earlier one counts alone."),
        Units.Terms, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2m { get; } = new(
        "a2m",
        new("Thời gian học việc tại cấp trên trong tháng", "Load of terms"),
        new("Lãnh đạo xã dành bao nhiêu thời gian trong tháng để học việc tại cấp trên.", "How much of the month the leaders of the communes spend on terms."),
        new(
            "Số ngày trong tháng mà người của xã đang học việc, cộng qua mọi người, trên số ngày của tháng. Chỉ tính kỳ có trong biểu của tháng; chưa nộp biểu thì chưa biết.",
            "Days of the month on which people of the commune are on a term, summed over people, over the days of the month. Only terms in this month's sheets count; without the sheet they are not known."),
        Units.PersonDays, [LegalTopic.Apprenticeship]);

    public static FigureDefinition A2mLeaders { get; } = new(
        "a2m_leaders",
        new("Lãnh đạo xã đang học việc", "Leaders away"),
        new("Xã có vắng quá nhiều lãnh đạo cùng lúc hay không.", "Whether too many of a commune's leaders are away at once."),
        new(
            "Người giữ chức danh của xã vào ngày cuối tháng, và số người trong đó đang học việc vào ngày ấy. Cảnh báo khi vượt tỷ lệ của bộ quy tắc (một phần ba).",
            "Who holds a post of the commune on the month's last day, and how many of them are on a term that day. A warning where they are more than the rule pack's share (a third)."),
        Units.People, [LegalTopic.Apprenticeship]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [A2, A2InProgress, A2Interrupted, A2Short, A2Long, A2Unplanned, A2Overlapping, A2m, A2mLeaders];
}
