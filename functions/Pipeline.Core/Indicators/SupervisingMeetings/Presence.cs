using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>
/// D1 and D1b (INDICATORS, Cell meetings), of a commune's meetings in the calendar. D1: the secretary, or the chair, was there in person.
/// D1b: they or a delegate were. Where the post was vacant on the date, neither is due.
/// </summary>
public static class Presence
{
    /// <summary>D1.</summary>
    public static Figure InPerson(CommuneBodyMonth commune) => Of(commune, p => p == Representation.Principal);

    /// <summary>D1b.</summary>
    public static Figure ByAnyone(CommuneBodyMonth commune) => Of(commune, p => p != Representation.None);

    /// <summary>Meetings of an expected commune whose invited post was vacant.</summary>
    public static int Vacant(CommuneBodyMonth commune) => commune.IsExpected ? commune.Meetings.Count(m => m.IsVacant) : 0;

    public static int NotExpected(CommuneBodyMonth commune) => commune.IsExpected ? 0 : commune.Meetings.Count;

    private static Figure Of(CommuneBodyMonth commune, Func<Representation, bool> counts)
    {
        var sum = default(Figure);
        foreach (var meeting in commune.Meetings.Where(m => commune.IsExpected && !m.IsVacant))
        {
            sum += new Figure(meeting.Reported is { } reported && counts(reported.Present) ? 1 : 0, 1, commune.IsMissing(meeting) ? 1 : 0);
        }

        return sum;
    }
}
