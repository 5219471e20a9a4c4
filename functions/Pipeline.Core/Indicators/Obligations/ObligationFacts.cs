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
        foreach (var sheet in owed)
        {
            filed += Completeness.Of(sheet, join.Sheets.First(form.Code, sheet.Unit)?.FirstReceivedAt);
            counts += CountsOf(join, organization, sheet);
        }

        return new(join.Stamp, join.Keys.Organization(organization), form.NumberInDimension, filed, counts, activities);
    }

    /// <summary>What one sheet that an organisation owes adds to its row.</summary>
    public static SheetCounts CountsOf(MonthJoin join, string organization, SheetObligation sheet)
    {
        var deadlines = join.DeadlinesOf(organization);
        var receivedAt = join.Sheets.First(sheet.Form, sheet.Unit)?.FirstReceivedAt;
        var verdict = join.Sheets.Counting(sheet.Form, sheet.Unit)?.Verdict;
        return !sheet.IsExpected
            ? new SheetCounts { NotExpected = 1 }
            : new SheetCounts
            {
                OnTime = Timeliness.Of(sheet, receivedAt, deadlines).Met,
                Late = receivedAt is { } at && !deadlines.IsOnTime(at) ? 1 : 0,
                Extended = deadlines != join.Deadlines ? 1 : 0,
                AskedBack = verdict == SheetVerdict.AskedBack ? 1 : 0,
                Accepted = verdict == SheetVerdict.Accepted ? 1 : 0,
            };
    }
}
