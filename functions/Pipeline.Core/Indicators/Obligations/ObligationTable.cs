using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.Obligations.ObligationRow;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary><c>fact_obligation</c>: organisation × form × month.</summary>
public static class ObligationTable
{
    public static Table<Row> Table { get; } = new(
        "fact_obligation",
        new("Biểu phải nộp và việc phải làm", "Obligations"),
        new(
            "Mỗi dòng là một biểu của một tổ chức, trong một tháng: phải nộp, phải làm gì và đã đến đâu (O1, O2). Hộ và kỳ học việc là số tồn, có ở bảng riêng.",
            "A row is a form of an organisation, in a month: what is owed and its state (O1, O2). Households and terms are stocks and have tables of their own."),
        ["month_start", "organization_key", "form_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Form<Row>(r => r.FormKey),
            .. FigureColumns.Headline<Row>(ObligationRules.O1.Text, r => r.Sheets),
            FigureColumns.Excluded<Row>(ObligationRules.O1, "not_expected", r => r.Counts.NotExpected,
                MissingSheets.OfUnitsNotExpected),
            FigureColumns.Count<Row>(ObligationRules.OnTime, r => r.Counts.OnTime),
            FigureColumns.Count<Row>(ObligationRules.Late, r => r.Counts.Late),
            FigureColumns.Count<Row>(ObligationRules.Extended, r => r.Counts.Extended),
            FigureColumns.Count<Row>(ObligationRules.AskedBack, r => r.Counts.AskedBack),
            FigureColumns.Count<Row>(ObligationRules.Accepted, r => r.Counts.Accepted),
            FigureColumns.DecimalNumerator<Row>(ObligationRules.O2.Text, r => r.Activities.Numerator),
            FigureColumns.Denominator<Row>(ObligationRules.O2.Text, r => r.Activities.Due),
            FigureColumns.Missing<Row>(ObligationRules.O2.Text, r => r.Activities.Missing),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromAllSheets);
}
