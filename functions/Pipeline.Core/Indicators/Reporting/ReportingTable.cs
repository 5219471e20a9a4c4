using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.Reporting.ReportingRow;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary><c>fact_reporting</c>: organisation × form × month.</summary>
public static class ReportingTable
{
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
            .. FigureColumns.Headline<Row>(ReportingRules.R1.Text, r => r.R1),
            NotExpected(ReportingRules.R1),
            .. FigureColumns.Headline<Row>(ReportingRules.R2.Text, r => r.R2),
            NotExpected(ReportingRules.R2),
            .. FigureColumns.Headline<Row>(ReportingRules.R2b.Text, r => r.R2b),
            NotExpected(ReportingRules.R2b),
            FigureColumns.Count<Row>(ReportingRules.DaysLate, r => r.DaysLate),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromAllSheets);

    private static Column<Row> NotExpected(FigureDefinition figure) => FigureColumns.Excluded<Row>(
        figure, "not_expected", r => r.NotExpected,
        MissingSheets.OfUnitsNotExpected);
}
