namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>
/// D2 (INDICATORS, Cell meetings): of the issues that communes raised at the meetings of the level above, those settled on the spot,
/// whoever was there for the commune. A meeting that no sheet speaks for is missing, and its issues are not known.
/// </summary>
public static class IssuesSettled
{
    public static Figure Of(CommuneBodyMonth commune)
    {
        var sum = default(Figure);
        foreach (var meeting in commune.Meetings.Where(_ => commune.IsExpected))
        {
            sum += new Figure(meeting.Reported?.IssuesSettled ?? 0, meeting.Reported?.IssuesRaised ?? 0, commune.IsMissing(meeting) ? 1 : 0);
        }

        return sum;
    }
}
