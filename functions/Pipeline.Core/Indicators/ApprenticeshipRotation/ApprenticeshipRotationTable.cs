using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.ApprenticeshipRotation.ApprenticeshipRotationRow;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary><c>fact_apprenticeship_rotation</c>: commune × village × sector × month.</summary>
public static class ApprenticeshipRotationTable
{
    private static readonly Bilingual Surplus = new("Ngày học việc vượt kế hoạch của tuần", "Person-days done beyond the week's plan");

    public static Table<Row> Table { get; } = new(
        "fact_apprenticeship_rotation",
        new("Học việc hằng tuần tại xã", "Weekly apprenticeship at the commune"),
        new(
            "Mỗi dòng là một thôn và một ngành dọc của một xã, trong một tháng (A1); A1v là số lũy kế từ đầu quý, không cộng các tháng.",
            "A row is a village and a sector of a commune, in a month (A1); A1v is of the quarter to date and never summed over months."),
        ["month_start", "organization_key", "village_key", "sector_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Village<Row>(r => r.VillageKey),
            KeyColumns.Sector<Row>(r => r.SectorKey),
            FigureColumns.DecimalNumerator<Row>(ApprenticeshipRotationRules.A1.Text, r => r.A1.Numerator),
            FigureColumns.Denominator<Row>(ApprenticeshipRotationRules.A1.Text, r => r.A1.Planned),
            FigureColumns.Missing<Row>(ApprenticeshipRotationRules.A1.Text, r => r.A1.Missing),
            FigureColumns.Excluded<Row>(ApprenticeshipRotationRules.A1, "holiday", r => r.A1.Holiday, new("Ngày theo kế hoạch rơi vào ngày nghỉ lễ", "Planned dates that fall on a holiday")),
            FigureColumns.Excluded<Row>(ApprenticeshipRotationRules.A1, "vacant", r => r.A1.Vacant, new("Ngày theo kế hoạch mà chức danh còn khuyết", "Planned dates on which the post is vacant")),
            FigureColumns.Excluded<Row>(ApprenticeshipRotationRules.A1, "same_day", r => r.A1.SameDay, new("Ngày theo kế hoạch trùng với một ngày khác của cùng người", "Planned dates on which the person has another planned day")),
            FigureColumns.Excluded<Row>(ApprenticeshipRotationRules.A1, "not_expected", r => r.A1.NotExpected, new("Ngày theo kế hoạch của xã chưa phải nộp biểu trong tháng", "Planned dates of communes not expected to report in the month")),
            Table<Row>.Decimal(
                "a1_surplus", r => r.A1.Surplus,
                FigureColumns.Caption("a1", Surplus),
                new("Ngày học việc vượt kế hoạch của tuần, ngoài tử số.", "Person-days done beyond the plan of the person's week, apart from the numerator.")).AsFlow().In(Units.Days),
            .. FigureColumns.Headline<Row>(ApprenticeshipRotationRules.A1v.Text, r => r.A1v).AsStock(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(ApprenticeshipDaysForm.Definition));
}
