using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>What stands behind each row of <c>fact_new_rural</c>: the commune.</summary>
internal static class NewRuralEvidence
{
    private static readonly Bilingual SheetMissing = new("Xã chưa nộp biểu của tháng.", "The commune's sheet of the month is missing.");

    private static readonly Bilingual Recognised = new("Xã đã được công nhận đạt chuẩn nông thôn mới.", "The commune is recognised as New Rural.");

    private static readonly Bilingual Met = new("Số tiêu chí đã đạt theo biểu của tháng.", "The criteria met, by the month's sheet.");

    private static readonly Bilingual Standard = new("Số tiêu chí của bộ tiêu chí, theo bộ quy tắc.", "The criteria of the standard, by the rule pack.");

    public static TableExplanation Explanation { get; } = new(NewRuralTable.Table.Definition, NewRuralRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month) => CommuneMonths.Of(month.Join).Select(c => new ExplainedRow(
        ExplainedRow.KeyOf(("organization_key", month.Join.Keys.Organization(c.Organization))), [c.Organization], () => Of(month, c).ThatCount()));

    private static IEnumerable<Evidence> Of(ExplainedMonth month, CommuneMonth commune)
    {
        var sheet = month.Behind(NewRuralForm.Code, commune.Commune);
        var n1 = Recognition.Of(commune, month.Join.Month.LastDay);
        var expectation = ExpectationWording.Of(commune.Owed.Why);
        return
        [
            About("n1_num", n1.Met, Recognised) with { Date = commune.Standing?.RecognisedOn, Sheet = sheet },
            About("n1_den", n1.Due, expectation),
            About("n1_missing", n1.Missing, SheetMissing),
            About("n1_excluded_not_expected", commune.IsExpected ? 0 : 1, expectation),
            About("criteria_met", commune.Standing?.CriteriaMet ?? 0, Met) with { Sheet = sheet },
            About("criteria", month.Join.Pack.NewRural.Criteria, Standard),
        ];

        Evidence About(string column, int weight, Bilingual why) => new(column, weight, EvidenceKind.Commune, commune.Commune, why);
    }
}
