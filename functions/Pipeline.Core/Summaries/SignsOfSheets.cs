using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Core.Summaries;

/// <summary>The warnings of an organisation's sheets, by the same rules as the intake's answers, and what its units report of themselves.</summary>
internal static class SignsOfSheets
{
    /// <summary>By (form, unit), of the sheets that have any.</summary>
    public static IReadOnlyList<SheetSigns> Of(OrganizationInputs inputs)
    {
        var pack = inputs.Directory.PackOn(inputs.Month.LastDay);
        var terms = FiledTerms.Of(inputs.Sheets.Select(s => s.Sheet));
        return [.. inputs.Sheets
            .Select(s => Of(s, new(inputs.Directory, inputs.Register, inputs.Month, s.Sheet.Unit, pack) { Terms = terms }))
            .Where(s => s.Warnings.Count + s.Numbers.Count > 0)
            .OrderBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal)];
    }

    private static SheetSigns Of(FiledSheet filed, WarningContext context) => new(
        filed.Sheet.Form.Code,
        filed.Sheet.Unit,
        [.. SheetWarnings.Own(filed.Sheet.Form, filed.Sheet.Rows, context)
            .GroupBy(w => w.Code, StringComparer.Ordinal)
            .Select(k => new WarningCount(k.Key, k.Count(), k.Sum(w => w.Concerns.Count)))
            .OrderBy(c => c.Code, StringComparer.Ordinal)],
        Measures.Of(filed.Sheet.Form.Code, filed.Sheet.Rows),
        [.. filed.Confirmed.Order(StringComparer.Ordinal)]);
}
