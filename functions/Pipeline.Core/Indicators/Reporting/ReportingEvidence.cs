using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>What stands behind each row of <c>fact_reporting</c>: each sheet that is owed, by its unit.</summary>
internal static class ReportingEvidence
{
    private static readonly Bilingual NotFiled = new("Biểu chưa nộp, hoặc đã bị rút lại.", "The sheet is missing, or was withdrawn.");

    public static TableExplanation Explanation { get; } = new(ReportingTable.Table.Definition, ReportingRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month) =>
        from summary in month.Join.Current
        from form in summary.Ledger.Sheets.GroupBy(s => s.Form, StringComparer.Ordinal)
        select new ExplainedRow(
            ExplainedRow.KeyOf(
                ("organization_key", month.Join.Keys.Organization(summary.Organization)), ("form_key", Forms.Find(form.Key)!.NumberInDimension)),
            [summary.Organization],
            () => form.SelectMany(sheet => Of(month, summary.Organization, sheet)));

    private static IEnumerable<Evidence> Of(ExplainedMonth month, string organization, SheetObligation sheet)
    {
        var (rules, deadlines) = (month.Join.Pack.Deadlines, month.Join.DeadlinesOf(organization));
        var first = month.Join.Sheets.First(sheet.Form, sheet.Unit);
        var subject = new EvidenceSubject(EvidenceKind.Sheet, sheet.Unit) { Sheet = month.Behind(sheet.Form, sheet.Unit) };
        return
        [
            .. Counted(subject, "r1", Completeness.Of(sheet, first?.FirstReceivedAt), sheet, ReportingWording.Received(first)),
            .. Counted(subject, "r2", Timeliness.Of(sheet, first?.FirstReceivedAt, deadlines), sheet, ReportingWording.OnTime(first)),
            .. Counted(subject, "r2b", DeviceTimeliness.Of(sheet, first, deadlines, rules), sheet, ReportingWording.OnTimeByDevice(first, deadlines)),
            .. subject.In("days_late", Timeliness.DaysLate(sheet, first?.FirstReceivedAt, deadlines), ReportingWording.Late(first, deadlines)),
        ];
    }

    /// <summary>What one sheet adds to a figure of sheets filed.</summary>
    public static IEnumerable<Evidence> Counted(EvidenceSubject subject, string id, Figure figure, SheetObligation sheet, Bilingual met) =>
    [
        .. subject.In($"{id}_num", figure.Met, met),
        .. subject.In($"{id}_den", figure.Due, ExpectationWording.Of(sheet.Why)),
        .. subject.In($"{id}_missing", figure.Missing, NotFiled),
        .. subject.In($"{id}_excluded_not_expected", sheet.IsExpected ? 0 : 1, ExpectationWording.Of(sheet.Why)),
    ];
}
