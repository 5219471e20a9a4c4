using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>Whose sheets are missing in which months; those of a predecessor stand for its principal successor, as its sessions would.</summary>
public static class SilenceHistory
{
    /// <summary>By cell.</summary>
    /// <param name="months">How many months are kept, the month itself among them.</param>
    public static IReadOnlyList<SilentMonths> Next(
        IReadOnlyList<SilentMonths> before, IReadOnlyList<CellMonth> cells, Succession succession, DateOnly lastDay, int months) =>
        [.. before
            .Select(s => (Cell: succession.PrincipalOn(s.Cell, lastDay), Months: s.Months.FromNextMonth()))
            .Concat(cells.Where(c => c is { IsExpected: true, IsFiled: false }).Select(c => (Cell: (string?)c.Cell, Months: RecentMonths.This)))
            .Where(s => s.Cell is not null)
            .GroupBy(s => s.Cell!, s => s.Months, StringComparer.Ordinal)
            .Select(g => new SilentMonths(g.Key, g.Aggregate((a, b) => a | b).Within(months)))
            .Where(s => !s.Months.IsEmpty)
            .OrderBy(s => s.Cell, StringComparer.Ordinal)];
}
