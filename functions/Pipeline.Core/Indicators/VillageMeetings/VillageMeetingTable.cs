using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
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
            .. FigureColumns.Headline<Row>(VillageMeetingFigureRules.V1.Text, r => r.V1),
            Excluded("no_plan", VillageMeetingExclusion.NoPlan, new("Thôn không có kế hoạch họp", "Villages without a plan")),
            Excluded("not_due", VillageMeetingExclusion.NotDue, new("Thôn không phải họp trong tháng theo kế hoạch", "Villages whose plan has no meeting in the month")),
            Excluded("not_expected", VillageMeetingExclusion.NotExpected, new("Thôn chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Villages not expected to report in the month (active too few days, or the form is not due)")),
            Count(VillageMeetingFigureRules.Held, c => c.Held),
            Count(VillageMeetingFigureRules.Valid, c => c.Valid),
            Count(VillageMeetingFigureRules.Prepared, c => c.Prepared),
            Count(VillageMeetingFigureRules.Minuted, c => c.Minuted),
            Count(VillageMeetingFigureRules.Decisions, c => c.Decisions),
            Count(VillageMeetingFigureRules.Entitled, c => c.Entitled),
            Count(VillageMeetingFigureRules.Present, c => c.Present),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(VillageMeetingsForm.Definition));

    private static Column<Row> Excluded(string name, VillageMeetingExclusion reason, Bilingual meaning) =>
        FigureColumns.Excluded<Row>(VillageMeetingFigureRules.V1, name, r => r.Excluded == reason ? 1 : 0, meaning);

    private static Column<Row> Count(FigureDefinition figure, Func<VillageMeetingCounts, int> count) =>
        FigureColumns.CountOrNull<Row>(figure, r => r.Counts is { } counts ? count(counts) : null);
}
