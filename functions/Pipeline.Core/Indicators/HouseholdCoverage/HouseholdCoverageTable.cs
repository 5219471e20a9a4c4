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
            .. FigureColumns.AmongReported<Row>(
                new("h3",
                    new("Hộ được tiếp xúc trong tháng", "Households with a contact recorded in the month"),
                    new("Hộ được phụ trách ít nhất một ngày trong tháng và chưa chuyển đi vào ngày cuối tháng", "Households in a member's charge on at least one day of the month and not moved out on its last"),
                    new("Thôn chưa nộp biểu", "Villages whose sheet is missing")),
                r => r.H3.Figure).AsStock(),
            FigureColumns.Excluded<Row>("h3", "moved_out", r => r.H3.MovedOut, new("Hộ được phụ trách trong tháng nhưng đã chuyển đi vào ngày cuối tháng", "Households in charge in the month that had moved out by its last day")).AsStock(),
            FigureColumns.Excluded<Row>("h3", "not_expected", r => r.H3.NotExpected, new("Hộ được phụ trách của thôn chưa phải nộp biểu trong tháng", "Households in charge of villages not expected to report in the month")).AsStock(),
            Table<Row>.Int32(
                "households_first_in_charge_in_year", r => r.FirstInYear,
                new("Hộ lần đầu được phụ trách trong năm", "Households in charge for the first time in the year"),
                new("Hộ trong năm dương lịch lần đầu được ghi là có đảng viên phụ trách, vào bất cứ ngày nào của tháng. Cộng các tháng của một năm được số hộ khác nhau đã được phụ trách trong năm.", "Households first reported in a member's charge in the calendar year, on whichever day of the month. Summed over the months of a year: the distinct households in charge in that year.")).AsFlow(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);
}
