using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>One row for each organisation and form of which it has a unit on the month's last day: the rows of <c>fact_reporting</c>.</summary>
public static class ObligationFacts
{
    /// <summary>By organisation and form key.</summary>
    /// <param name="activities">Those of the month; see <see cref="Activities.OfTheMonth"/>.</param>
    public static IReadOnlyList<ObligationRow> Of(MonthJoin join, IEnumerable<Activity> activities)
    {
        var met = new Dictionary<(string Organization, string Form), ActivityFigure>();
        foreach (var activity in activities)
        {
            var key = (activity.Duty.Organization, activity.Duty.Form);
            met[key] = met.GetValueOrDefault(key) + ActivityFigure.Of(activity);
        }

        return [.. join.Current
            .SelectMany(s => s.Ledger.Sheets, (summary, sheet) => (summary.Organization, Sheet: sheet))
            .GroupBy(o => (o.Organization, o.Sheet.Form))
            .Select(g => Row(join, g.Key.Organization, Forms.Find(g.Key.Form)!, [.. g.Select(o => o.Sheet)], met.GetValueOrDefault(g.Key)))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.FormKey)];
    }

    private static ObligationRow Row(
        MonthJoin join, string organization, FormDefinition form, IReadOnlyList<SheetObligation> owed, ActivityFigure activities)
    {
        var (filed, counts) = (default(Figure), default(SheetCounts));
        var deadlines = join.DeadlinesOf(organization);
        foreach (var sheet in owed)
        {
            var receivedAt = join.Sheets.First(form.Code, sheet.Unit)?.FirstReceivedAt;
            filed += Completeness.Of(sheet, receivedAt);
            counts += Of(sheet, receivedAt, join.Sheets.Counting(form.Code, sheet.Unit)?.Verdict, deadlines, deadlines != join.Deadlines);
        }

        return new(join.Stamp, join.Keys.Organization(organization), form.NumberInDimension, filed, counts, activities);
    }

    private static SheetCounts Of(
        SheetObligation sheet, DateTimeOffset? receivedAt, SheetVerdict? verdict, MonthDeadlines deadlines, bool isExtended) => !sheet.IsExpected
        ? new SheetCounts { NotExpected = 1 }
        : new SheetCounts
        {
            OnTime = Timeliness.Of(sheet, receivedAt, deadlines).Met,
            Late = receivedAt is { } at && !deadlines.IsOnTime(at) ? 1 : 0,
            Extended = isExtended ? 1 : 0,
            AskedBack = verdict == SheetVerdict.AskedBack ? 1 : 0,
            Accepted = verdict == SheetVerdict.Accepted ? 1 : 0,
        };
}
