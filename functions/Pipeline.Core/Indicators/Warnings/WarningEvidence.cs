using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Sheets.Warnings;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>What stands behind each row of <c>fact_warning</c>: the sheets that have the warning, each with how often.</summary>
internal static class WarningEvidence
{
    public static TableExplanation Explanation { get; } = new(WarningTable.Table.Definition, WarningRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month) => FoundWarnings.Of(month.Join)
        .GroupBy(f => (Organization: month.Join.Keys.Organization(f.Organization), f.Count.Code))
        .Select(row => new ExplainedRow(
            ExplainedRow.KeyOf(("organization_key", row.Key.Organization), ("kind", row.Key.Code)),
            [.. row.Select(f => f.Organization).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            () => row.SelectMany(f => Of(month, f))));

    private static IEnumerable<Evidence> Of(ExplainedMonth month, FoundWarning found)
    {
        var subject = new EvidenceSubject(EvidenceKind.Mark, found.Count.Code) { Sheet = month.Behind(found.Form, found.Unit) };
        var why = found.Unusual is { } unusual ? Wording(found.Unit, unusual) : Wording(found, WarningKinds.Find(found.Count.Code)!);
        return
        [
            .. subject.In("sheets", 1, why),
            .. subject.In("warnings", found.Count.Warnings, why),
            .. subject.In("concerned", found.Count.Concerned, why),
            .. subject.In("confirmed", found.IsConfirmed ? 1 : 0, why),
        ];
    }

    private static Bilingual Wording(FoundWarning found, WarningKind kind) => new(
        Invariant($"{kind.Name.Vi}: biểu của {found.Unit} có {found.Count.Warnings} lưu ý, nêu {found.Count.Concerned} lượt người hoặc hộ."),
        Invariant($"{kind.Name.En}: {found.Count.Warnings} in the sheet of {found.Unit}, naming members or households {found.Count.Concerned} times."));

    private static Bilingual Wording(string unit, UnusualNumber unusual) => new(
        Invariant($"{unusual.Measure.Name.Vi}: biểu của {unit} ghi {unusual.Value}, trong khi {unusual.Months} tháng gần đây của chính đơn vị thường là {unusual.Usual}."),
        Invariant($"{unusual.Measure.Name.En}: {unusual.Value} in the sheet of {unit}, while the unit's own last {unusual.Months} months had about {unusual.Usual}."));
}
