using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M5 (INDICATORS, Cell meetings): scored meetings of any kind per level. The level goes by the pack in force on the meeting's date,
/// which may not be the pack of the month's last day.
/// </summary>
public static class Quality
{
    public static Figure Of(CellMonth cell, QualityLevel level, UnitDirectory directory) => OverMeetings.Of(
        cell,
        m => m.QualityScore is not null,
        m => LevelOf(m.QualityScore!.Value, directory.PackOn(m.Date).Meetings) == level ? 1 : 0,
        _ => 1);

    public static int NotScored(CellMonth cell) => cell.IsExpected ? cell.Meetings.Count(m => m.QualityScore is null) : 0;

    public static QualityLevel LevelOf(decimal score, MeetingRules rules) =>
        score >= rules.GoodFrom ? QualityLevel.Good
        : score >= rules.FairFrom ? QualityLevel.Fair
        : score >= rules.AverageFrom ? QualityLevel.Average
        : QualityLevel.Poor;
}
