using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M4 (INDICATORS, Cell meetings): of the regular meetings, those prepared beforehand, with self-criticism, with a resolution;
/// and of the issues raised in them, those settled.
/// </summary>
public static class Discipline
{
    public static Figure Prepared(CellMonth cell) => OfMeetings(cell, m => m.PreparedBeforehand);

    public static Figure SelfCriticism(CellMonth cell) => OfMeetings(cell, m => m.SelfCriticism);

    public static Figure Resolution(CellMonth cell) => OfMeetings(cell, m => m.ResolutionAdopted);

    public static Figure IssuesSettled(CellMonth cell) =>
        OverMeetings.Of(cell, m => m.Kind == MeetingKind.Regular, m => m.IssuesSettled, m => m.IssuesRaised);

    private static Figure OfMeetings(CellMonth cell, Func<CellMeeting, bool> met) =>
        OverMeetings.Of(cell, m => m.Kind == MeetingKind.Regular, m => met(m) ? 1 : 0, _ => 1);
}
