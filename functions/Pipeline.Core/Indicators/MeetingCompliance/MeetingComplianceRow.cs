namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>A row of <c>fact_meeting_compliance</c>: a cell's month.</summary>
/// <param name="M2">Null where the cell is not expected to report: nothing was owed.</param>
public sealed record MeetingComplianceRow(
    MonthStamp Stamp, int OrganizationKey, int CellKey, bool IsFiled, bool HasMerged, bool IsExpected,
    Figure M1, Figure M1a, Figure M1c, GapFigures? M2,
    AttendanceFigures M3, DisciplineFigures M4, QualityFigures M5);
