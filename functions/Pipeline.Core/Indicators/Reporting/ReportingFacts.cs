using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>One row for each organisation and form of which it has a unit on the month's last day.</summary>
public static class ReportingFacts
{
    /// <summary>By organisation and form key.</summary>
    public static IReadOnlyList<ReportingRow> Of(MonthJoin join) =>
        [.. join.Current
            .SelectMany(s => Forms.All, (summary, form) => (summary, form, owed: Owed(summary, form)))
            .Where(o => o.owed.Count > 0)
            .Select(o => Row(join, o.summary.Organization, o.form, o.owed))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.FormKey)];

    private static IReadOnlyList<SheetObligation> Owed(OrganizationMonthSummary summary, FormDefinition form) =>
        [.. summary.Ledger.Sheets.Where(s => s.Form == form.Code)];

    private static ReportingRow Row(MonthJoin join, string organization, FormDefinition form, IReadOnlyList<SheetObligation> owed)
    {
        Figure r1 = default, r2 = default, r2b = default;
        int daysLate = 0, notExpected = 0;
        var deadlines = join.DeadlinesOf(organization);
        foreach (var sheet in owed)
        {
            var received = join.Sheets.First(form.Code, sheet.Unit);
            r1 += Completeness.Of(sheet, received?.FirstReceivedAt);
            r2 += Timeliness.Of(sheet, received?.FirstReceivedAt, deadlines);
            r2b += DeviceTimeliness.Of(sheet, received, deadlines, join.Pack.Deadlines);
            daysLate += Timeliness.DaysLate(sheet, received?.FirstReceivedAt, deadlines);
            notExpected += sheet.IsExpected ? 0 : 1;
        }

        return new(join.Stamp, join.Keys.Organization(organization), form.NumberInDimension, r1, r2, r2b, daysLate, notExpected);
    }
}
