using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M3 (INDICATORS, Cell meetings): members present of those who must attend, roll less exempt, over regular meetings; net of excused
/// as well; other kinds apart. Guests are not counted. A missing sheet is counted as one cell whose numbers are not known.
/// </summary>
public static class Attendance
{
    public static Figure Regular(CellMonth cell) =>
        Of(cell, m => m.Kind == MeetingKind.Regular, m => m.Roll - m.Exempt);

    /// <summary>Who was excused is not expected either.</summary>
    public static Figure RegularNetOfExcused(CellMonth cell) =>
        Of(cell, m => m.Kind == MeetingKind.Regular, m => m.Roll - m.Exempt - m.Excused);

    public static Figure OtherKinds(CellMonth cell) =>
        Of(cell, m => m.Kind != MeetingKind.Regular, m => m.Roll - m.Exempt);

    private static Figure Of(CellMonth cell, Func<CellMeeting, bool> counts, Func<CellMeeting, int> due) =>
        OverMeetings.Of(cell, counts, m => m.Present, due);
}
