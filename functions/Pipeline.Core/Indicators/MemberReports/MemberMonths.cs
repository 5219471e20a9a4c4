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
        var toRate = ToRate(join);
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

    /// <summary>Those who had members to rate on the rated month's last day, by the cell that stands for them on the month's last day.</summary>
    internal static ILookup<string, CellCount> ToRate(MonthJoin join) => join.Current.SelectMany(s => s.ToRate)
        .ToLookup(c => join.Directory.CellSuccession.PrincipalOn(c.Cell, join.Month.LastDay) ?? "", StringComparer.Ordinal);

    /// <summary>The cells whose sheets speak for a cell's members.</summary>
    /// <param name="members">Those of the cell, by the cell they were in.</param>
    internal static IReadOnlyList<string> Speaking(string cell, IReadOnlyList<CellCount> members, Predicate<string> isFiled) =>
        isFiled(cell) ? [cell] : [.. members.Select(m => m.Cell).Where(c => isFiled(c))];

    private static (CellReports? Reports, int Missing) Spoken(string cell, List<CellCount> members, Dictionary<string, CellReports> reports)
    {
        var speaking = Speaking(cell, members, reports.ContainsKey);
        if (speaking.Contains(cell, StringComparer.Ordinal))
        {
            return (reports[cell], 0);
        }

        var missing = members.Where(m => !speaking.Contains(m.Cell, StringComparer.Ordinal)).Sum(m => m.Members);
        return speaking.Count == 0
            ? (null, missing)
            : (speaking.Select(c => reports[c]).Aggregate((a, b) => new(
                cell, a.Ratings + b.Ratings, a.Tasks + b.Tasks, a.LeftOut + b.LeftOut)), missing);
    }
}
