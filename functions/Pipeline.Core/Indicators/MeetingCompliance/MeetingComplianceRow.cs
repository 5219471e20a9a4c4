namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>A row of <c>fact_meeting_compliance</c>: a cell's month.</summary>
public sealed record MeetingComplianceRow(
    MonthStamp Stamp, int OrganizationKey, int CellKey, bool IsFiled, bool HasMerged, bool IsExpected,
    Figure M1, Figure M1a, AttendanceFigures M3, DisciplineFigures M4, QualityFigures M5);
