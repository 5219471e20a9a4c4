using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.HouseholdCoverage.HouseholdCoverageRow;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary><c>fact_household_coverage</c>: village × month. Households are a stock: never summed over months.</summary>
public static class HouseholdCoverageTable
{
    public static Table<Row> Table { get; } = new(
        "fact_household_coverage",
        new("Đảng viên phụ trách hộ", "Households in members' charge"),
        new(
            "Mỗi dòng là một thôn hoạt động vào ngày cuối tháng, trong một tháng (H1, H1b). Số hộ không cộng qua các tháng.",
            "A row is a village active on the month's last day, in a month (H1, H1b). Households are never summed over months."),
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
            .. FigureColumns.Headline<Row>(
                new("h1",
                    new("Hộ có đảng viên phụ trách vào ngày cuối tháng", "Households with a member in charge on the month's last day"),
                    new("Hộ có trong sổ vào ngày cuối tháng", "Households on the register on the month's last day"),
                    new("Hộ của thôn chưa nộp biểu", "Households of villages whose sheet is missing")),
                r => r.H1.Figure).AsStock(),
            FigureColumns.Excluded<Row>("h1", "moved_out", r => r.H1.MovedOut, new("Hộ có trong sổ trong tháng nhưng đã chuyển đi, hoặc chưa chuyển đến, vào ngày cuối tháng", "Households on the register in the month that had moved out, or not yet moved in, by its last day")).AsStock(),
            FigureColumns.Excluded<Row>("h1", "not_expected", r => r.H1.NotExpected, new("Hộ của thôn chưa phải nộp biểu trong tháng", "Households of villages not expected to report in the month")).AsStock(),
            .. FigureColumns.Headline<Row>(
                new("h1b",
                    new("Ngày-hộ có đảng viên phụ trách", "Household-days with a member in charge"),
                    new("Ngày-hộ có trong sổ", "Household-days on the register"),
                    new("Ngày-hộ của thôn chưa nộp biểu", "Household-days of villages whose sheet is missing")),
                r => r.H1b.Figure),
            FigureColumns.Excluded<Row>("h1b", "moved_out", r => r.H1b.MovedOut, new("Ngày-hộ có trong sổ mà theo biểu hộ đã chuyển đi hoặc chưa chuyển đến", "Household-days on the register on which, by the sheet, the household had moved out or not yet moved in")),
            FigureColumns.Excluded<Row>("h1b", "not_expected", r => r.H1b.NotExpected, new("Ngày-hộ của thôn chưa phải nộp biểu trong tháng", "Household-days of villages not expected to report in the month")),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);
}
