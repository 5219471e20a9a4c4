using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.Reporting.ReportingRow;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary><c>fact_reporting</c>: organisation × form × month.</summary>
public static class ReportingTable
{
    private static readonly Bilingual Expected = new("Biểu phải nộp", "Sheets expected");
    private static readonly Bilingual NotFiled = new("Biểu chưa nộp", "Sheets missing");

    public static Table<Row> Table { get; } = new(
        "fact_reporting",
        new("Chấp hành chế độ báo cáo", "Reporting discipline"),
        new(
            "Mỗi dòng là một biểu của một tổ chức, trong một tháng (R1, R2, R2b).",
            "A row is a form of an organisation, in a month (R1, R2, R2b)."),
        ["month_start", "organization_key", "form_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Form<Row>(r => r.FormKey),
            .. FigureColumns.Headline<Row>(
                new("r1", new("Biểu đã nộp, kể cả báo cáo không phát sinh", "Sheets filed and not withdrawn, nil reports included"), Expected, NotFiled),
                r => r.R1),
            NotExpected("r1"),
            .. FigureColumns.Headline<Row>(
                new("r2", new("Biểu nộp đúng hạn, tính theo lần nộp đầu tiên", "Sheets on time, by their first revision"), Expected, NotFiled),
                r => r.R2),
            NotExpected("r2"),
            .. FigureColumns.Headline<Row>(
                new("r2b",
                    new("Biểu nộp đúng hạn, hoặc hoàn thành trên thiết bị đúng hạn và nhận được trước khi khóa tháng", "Sheets on time, or finalised on the device by the deadline and received before the lock"),
                    Expected, NotFiled),
                r => r.R2b),
            NotExpected("r2b"),
            Table<Row>.Int32(
                "days_late", r => r.DaysLate,
                new("Số ngày chậm", "Days late"),
                new("Tổng số ngày chậm của các biểu nộp muộn, theo lịch Việt Nam; ngày đầu tiên sau hạn tính là 1.", "Calendar days in Vietnam, summed over late sheets; the first day after the deadline counts 1.")).AsFlow(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static Column<Row> NotExpected(string id) => FigureColumns.Excluded<Row>(
        id, "not_expected", r => r.NotExpected,
        new("Đơn vị chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Units not expected to file in the month (active too few days, or the form is not due)"));
}
