using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>
/// Who is to be rated and how they were (INDICATORS, S1–S4): the active members, probationary ones included and exempt ones not, of a cell
/// on the rated month's last day. Where that cell ended before the sheet's month did, its principal successor rates them.
/// </summary>
internal sealed class MembersToRate
{
    private readonly Month _month;
    private readonly UnitDirectory _directory;
    private readonly Dictionary<string, string> _cellOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="month">The sheets' month, the one after the rated month.</param>
    public MembersToRate(OrganizationRegister register, UnitDirectory directory, Month month)
    {
        (_month, _directory) = (month, directory);
        var day = month.Previous.LastDay;
        foreach (var member in register.Members)
        {
            if (member.HoldsOn(day) && !member.Exempt && directory.CellSuccession.IsActiveOn(member.Cell, day)
                && _cellOf.TryAdd(member.Code, member.Cell))
            {
                _counts[member.Cell] = _counts.GetValueOrDefault(member.Cell) + 1;
            }
        }
    }

    /// <summary>Of the cells that the organisation owned on the rated month's last day, by code.</summary>
    public IReadOnlyList<CellCount> CountsOf(string organization) =>
        [.. _counts
            .Where(c => _directory.OwnerOn(UnitLevel.Cell, c.Key, _month.Previous.LastDay) == organization)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new CellCount(c.Key, c.Value))];

    /// <summary>Those of a cell, by code.</summary>
    public IEnumerable<string> Of(string cell) =>
        _cellOf.Where(m => m.Value == cell).Select(m => m.Key).Order(StringComparer.Ordinal);

    public CellReports Reports(Sheet sheet)
    {
        var all = sheet.Rows.Select(MemberReport.Of).ToList();
        var reports = all.Where(r => IsRatedBy(sheet.Unit, r.Member)).ToList();
        var given = reports.Where(r => r.TasksGiven > 0).ToList();
        return new(
            sheet.Unit,
            new(
                reports.Count(r => (r.SelfRating ?? r.AgreedRating) is not null),
                RatingCounts.Of(reports.Select(r => r.SelfRating)),
                RatingCounts.Of(reports.Select(r => r.AgreedRating)),
                DifferenceCounts.Of(reports)),
            new(given.Count, given.Count(r => r.TasksDone is not null), given.Sum(r => r.TasksGiven), given.Sum(r => r.TasksDone ?? 0)),
            all.Count - reports.Count);
    }

    /// <summary>Whether a unit's sheet speaks for a member.</summary>
    public bool IsRatedBy(string unit, string member) => _cellOf.TryGetValue(member, out var cell)
        && (cell == unit || _directory.CellSuccession.PrincipalOn(cell, _month.LastDay) == unit);
}
