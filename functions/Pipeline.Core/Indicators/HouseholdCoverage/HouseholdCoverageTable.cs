using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.HouseholdCoverage.HouseholdCoverageRow;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary><c>fact_household_coverage</c>: village × month. Households are a stock: never summed over months.</summary>
public static class HouseholdCoverageTable
{
    public static Table<Row> Table { get; } = new(
        "fact_household_coverage",
        new("Đảng viên phụ trách hộ", "Households in members' charge"),
        new(
            "Mỗi dòng là một thôn hoạt động vào ngày cuối tháng, trong một tháng (H1, H1b, H3). Số hộ không cộng qua các tháng.",
            "A row is a village active on the month's last day, in a month (H1, H1b, H3). Households are never summed over months."),
        ["month_start", "village_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Village<Row>(r => r.VillageKey),
            Table<Row>.Boolean(
                "is_filed", r => r.IsFiled,
                new("Đã nộp biểu", "Sheet filed"),
                new("Biểu phụ trách hộ của thôn trong tháng đã được nộp.", "The village's household sheet of the month is filed.")),
            .. FigureColumns.Headline<Row>(HouseholdCoverageRules.H1.Text, r => r.H1.Figure).AsStock(),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H1, "moved_out", r => r.H1.MovedOut, new("Hộ có trong sổ trong tháng nhưng đã chuyển đi, hoặc chưa chuyển đến, vào ngày cuối tháng", "Households on the register in the month that had moved out, or not yet moved in, by its last day")).AsStock(),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H1, "not_expected", r => r.H1.NotExpected, new("Hộ của thôn chưa phải nộp biểu trong tháng", "Households of villages not expected to report in the month")).AsStock(),
            .. FigureColumns.Headline<Row>(HouseholdCoverageRules.H1b.Text, r => r.H1b.Figure),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H1b, "moved_out", r => r.H1b.MovedOut, new("Ngày-hộ có trong sổ mà theo biểu hộ đã chuyển đi hoặc chưa chuyển đến", "Household-days on the register on which, by the sheet, the household had moved out or not yet moved in")),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H1b, "not_expected", r => r.H1b.NotExpected, new("Ngày-hộ của thôn chưa phải nộp biểu trong tháng", "Household-days of villages not expected to report in the month")),
            .. FigureColumns.AmongReported<Row>(HouseholdCoverageRules.H3.Text, r => r.H3.Figure).AsStock(),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H3, "moved_out", r => r.H3.MovedOut, new("Hộ được phụ trách trong tháng nhưng đã chuyển đi vào ngày cuối tháng", "Households in charge in the month that had moved out by its last day")).AsStock(),
            FigureColumns.Excluded<Row>(HouseholdCoverageRules.H3, "not_expected", r => r.H3.NotExpected, new("Hộ được phụ trách của thôn chưa phải nộp biểu trong tháng", "Households in charge of villages not expected to report in the month")).AsStock(),
            FigureColumns.Count<Row>(HouseholdCoverageRules.FirstInYear, r => r.FirstInYear),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(HouseholdAssignmentsForm.Definition));
}
