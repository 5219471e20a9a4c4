using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.VillageMeetings.VillageMeetingRow;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary><c>fact_village_meeting</c>: village × month.</summary>
public static class VillageMeetingTable
{
    public static Table<Row> Table { get; } = new(
        "fact_village_meeting",
        new("Họp thôn", "Village meetings"),
        new(
            "Mỗi dòng là một thôn hoạt động vào ngày cuối tháng, trong một tháng (V1).",
            "A row is a village active on the month's last day, in a month (V1)."),
        ["month_start", "village_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Village<Row>(r => r.VillageKey),
            Table<Row>.Boolean(
                "is_filed", r => r.IsFiled,
                new("Đã nộp biểu", "Sheet filed"),
                new("Biểu họp thôn của tháng đã được nộp.", "The village's own sheet of the month is filed.")),
            Table<Row>.Boolean(
                "has_no_plan", r => !r.HasPlan,
                new("Không có kế hoạch họp", "Has no plan"),
                new("Vào ngày cuối tháng thôn không có kế hoạch họp thôn: V1 để trống.", "No meeting plan is in force on the month's last day: V1 is null.")),
            .. FigureColumns.Headline<Row>(
                new("v1",
                    new("Thôn có cuộc họp hợp lệ trong tháng", "Villages with a valid meeting in the month"),
                    new("Thôn phải họp trong tháng theo kế hoạch", "Villages due to meet in the month by plan"),
                    new("Thôn phải họp nhưng chưa nộp biểu", "Villages due whose sheet is missing")),
                r => r.V1),
            Excluded("no_plan", VillageMeetingExclusion.NoPlan, new("Thôn không có kế hoạch họp", "Villages without a plan")),
            Excluded("not_due", VillageMeetingExclusion.NotDue, new("Thôn không phải họp trong tháng theo kế hoạch", "Villages whose plan has no meeting in the month")),
            Excluded("not_expected", VillageMeetingExclusion.NotExpected, new("Thôn chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Villages not expected to report in the month (active too few days, or the form is not due)")),
            Count("meetings", c => c.Held, new("Số cuộc họp", "Meetings held")),
            Count("meetings_valid", c => c.Valid, new("Số cuộc họp hợp lệ", "Valid meetings")),
            Count("meetings_prepared", c => c.Prepared, new("Số cuộc họp được chuẩn bị trước", "Meetings prepared beforehand")),
            Count("meetings_minuted", c => c.Minuted, new("Số cuộc họp có biên bản", "Meetings minuted")),
            Count("decisions", c => c.Decisions, new("Số việc đã quyết định", "Decisions taken")),
            Count("households_entitled", c => c.Entitled, new("Lượt hộ được dự họp", "Households entitled, summed over meetings")),
            Count("households_present", c => c.Present, new("Lượt hộ dự họp", "Households present, summed over meetings")),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static Column<Row> Excluded(string name, VillageMeetingExclusion reason, Bilingual meaning) =>
        FigureColumns.Excluded<Row>("v1", name, r => r.Excluded == reason ? 1 : 0, meaning);

    private static Column<Row> Count(string name, Func<VillageMeetingCounts, int> count, Bilingual caption) => Table<Row>.Int32OrNull(
        name, r => r.Counts is { } counts ? count(counts) : null,
        caption,
        new($"{caption.Vi} trong tháng; trống khi chưa có biểu nào nói về thôn.", $"{caption.En} in the month; null where no sheet speaks for the village.")).AsFlow();
}
