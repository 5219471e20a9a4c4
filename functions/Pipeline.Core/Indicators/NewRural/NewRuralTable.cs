using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.NewRural.NewRuralRow;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary><c>fact_new_rural</c>: commune × month. Communes and criteria are a stock: never summed over months.</summary>
public static class NewRuralTable
{
    public static Table<Row> Table { get; } = new(
        "fact_new_rural",
        new("Nông thôn mới", "New Rural"),
        new(
            "Mỗi dòng là một xã hoạt động vào ngày cuối tháng, trong một tháng (N1). Số xã và số tiêu chí không cộng qua các tháng.",
            "A row is a commune active on the month's last day, in a month (N1). Communes and criteria are never summed over months."),
        ["month_start", "organization_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            Table<Row>.Boolean(
                "is_filed", r => r.IsFiled,
                new("Đã nộp biểu", "Sheet filed"),
                new("Biểu nông thôn mới của xã trong tháng đã được nộp.", "The commune's sheet of the month is filed.")),
            .. FigureColumns.Headline<Row>(NewRuralRules.N1.Text, r => r.N1).AsStock(),
            FigureColumns.Excluded<Row>(NewRuralRules.N1, "not_expected", r => r.NotExpected, new("Xã chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Communes not expected to report in the month (active too few days, or the form is not due)")).AsStock(),
            Table<Row>.Int32OrNull(
                "criteria_met", r => r.CriteriaMet,
                new("Số tiêu chí đạt", "Criteria met"),
                new("Số tiêu chí nông thôn mới đã đạt; trống khi chưa báo cáo.", "Criteria of the standard that are met; null where not reported.")).AsStock().In(Units.Criteria),
            Table<Row>.Int32(
                "criteria", r => r.Criteria,
                new("Số tiêu chí của bộ tiêu chí", "Criteria of the standard"),
                new("Theo bộ quy tắc có hiệu lực vào ngày cuối tháng.", "By the rule pack in force on the month's last day.")).AsStock().In(Units.Criteria),
            Table<Row>.DateOrNull(
                "recognised_on", r => r.RecognisedOn,
                new("Ngày được công nhận", "Recognised on"),
                new("Trống khi chưa được công nhận hoặc chưa báo cáo.", "Null where not recognised or not reported.")),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(NewRuralForm.Definition));
}
