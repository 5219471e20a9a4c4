namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>One row for each cell that is active on the month's last day.</summary>
public static class MeetingComplianceFacts
{
    /// <summary>By cell key.</summary>
    public static IReadOnlyList<MeetingComplianceRow> Of(MonthJoin join, IReadOnlyList<CellMonth> cells, IReadOnlyList<CellGap> gaps)
    {
        var gapOf = gaps.ToDictionary(g => g.Cell, StringComparer.Ordinal);
        return [.. cells.Select(c => Row(join, c, gapOf[c.Cell])).OrderBy(r => r.CellKey)];
    }

    private static MeetingComplianceRow Row(MonthJoin join, CellMonth cell, CellGap gap) => new(
        join.Stamp,
        join.Keys.Organization(cell.Organization),
        join.Keys.Cell(cell.Cell),
        cell.IsFiled,
        Compliance.HasMerged(cell, join.Month),
        cell.IsExpected,
        Compliance.Proper(cell, join.Month),
        Compliance.InAnyForm(cell, join.Month),
        Compliance.MadeUpLate(cell, join.Month),
        cell.IsExpected ? GapFigures.Of(gap, join.Pack.Meetings) : null,
        new(Attendance.Regular(cell), Attendance.RegularNetOfExcused(cell), Attendance.OtherKinds(cell)),
        new(Discipline.Prepared(cell), Discipline.SelfCriticism(cell), Discipline.Resolution(cell), Discipline.IssuesSettled(cell)),
        new(
            Quality.Of(cell, QualityLevel.Good, join.Directory),
            Quality.Of(cell, QualityLevel.Fair, join.Directory),
            Quality.Of(cell, QualityLevel.Average, join.Directory),
            Quality.Of(cell, QualityLevel.Poor, join.Directory),
            Quality.NotScored(cell)));
}
