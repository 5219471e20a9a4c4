using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>
/// Every cell that is active on the month's last day and has an owner, joined with its members and reports. A sheet is the whole state of
/// its unit: only where a cell filed none do the sheets of its predecessors speak for their members.
/// </summary>
public static class MemberMonths
{
    public static IReadOnlyList<MemberMonth> Of(MonthJoin join)
    {
        var toRate = join.Current.SelectMany(s => s.ToRate)
            .ToLookup(c => join.Directory.CellSuccession.PrincipalOn(c.Cell, join.Month.LastDay) ?? "", StringComparer.Ordinal);
        var reports = join.Sheets.Reports.ToDictionary(r => r.Cell, StringComparer.Ordinal);
        var rolls = join.Current.SelectMany(s => s.Rolls).ToLookup(r => r.Cell, r => r.Members, StringComparer.Ordinal);
        return [.. join.Owed(MemberReportsForm.Code).Select(owed =>
        {
            var cell = owed.Sheet.Unit;
            var members = toRate[cell].ToList();
            var (spoken, missing) = Spoken(cell, members, reports);
            return new MemberMonth(
                owed.Organization, cell, owed.Sheet.IsExpected, join.IsFiled(MemberReportsForm.Code, cell),
                members.Sum(m => m.Members), missing, spoken, [.. rolls[cell].SelectMany(r => r)]);
        })];
    }

    private static (CellReports? Reports, int Missing) Spoken(string cell, List<CellCount> members, Dictionary<string, CellReports> reports)
    {
        if (reports.TryGetValue(cell, out var own))
        {
            return (own, 0);
        }

        var spokenFor = members.Where(m => reports.ContainsKey(m.Cell)).ToList();
        var missing = members.Except(spokenFor).Sum(m => m.Members);
        return spokenFor.Count == 0
            ? (null, missing)
            : (spokenFor.Select(m => reports[m.Cell]).Aggregate((a, b) => new(
                cell, a.Ratings + b.Ratings, a.Tasks + b.Tasks, a.LeftOut + b.LeftOut)), missing);
    }
}
