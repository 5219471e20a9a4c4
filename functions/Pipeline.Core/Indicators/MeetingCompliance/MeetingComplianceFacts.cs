namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>One row for each cell that is active on the month's last day.</summary>
public static class MeetingComplianceFacts
{
    /// <summary>By cell key.</summary>
    public static IReadOnlyList<MeetingComplianceRow> Of(MonthJoin join, IReadOnlyList<CellMonth> cells) =>
        [.. cells.Select(c => Row(join, c)).OrderBy(r => r.CellKey)];

    private static MeetingComplianceRow Row(MonthJoin join, CellMonth cell) => new(
        join.Stamp,
        join.Keys.Organization(cell.Organization),
        join.Keys.Cell(cell.Cell),
        cell.IsFiled,
        Compliance.HasMerged(cell, join.Month),
        cell.IsExpected,
        Compliance.Proper(cell, join.Month),
        Compliance.InAnyForm(cell, join.Month),
        new(Attendance.Regular(cell), Attendance.RegularNetOfExcused(cell), Attendance.OtherKinds(cell)),
        new(Discipline.Prepared(cell), Discipline.SelfCriticism(cell), Discipline.Resolution(cell), Discipline.IssuesSettled(cell)),
        new(
            Quality.Of(cell, QualityLevel.Good, join.Directory),
            Quality.Of(cell, QualityLevel.Fair, join.Directory),
            Quality.Of(cell, QualityLevel.Average, join.Directory),
            Quality.Of(cell, QualityLevel.Poor, join.Directory),
            Quality.NotScored(cell)));
}
