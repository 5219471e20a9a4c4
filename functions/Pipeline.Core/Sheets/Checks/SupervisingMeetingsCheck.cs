using Pipeline.Core.Obligations;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of the level above in a month (INDICATORS, D1 and D2): each is one of the board's calendar, and stands once.</summary>
public static class SupervisingMeetingsCheck
{
    private static readonly FormDefinition Form = SupervisingMeetingsForm.Definition;

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var known = Invitations.Known(context.Unit, context.Month, context.Directory);
        var seen = new Dictionary<(MeetingBody, DateOnly), int>();
        foreach (var (index, meeting) in FormChecks.Whole(rows, SupervisingMeeting.Of))
        {
            if (!seen.TryAdd((meeting.Body, meeting.Date), index))
            {
                yield return Problem.SupervisingMeetingRepeated(seen[(meeting.Body, meeting.Date)]).At(Place.OfRow(index));
            }

            foreach (var problem in Dates(index, meeting, known, context).Concat(Issues(index, meeting)))
            {
                yield return problem;
            }
        }
    }

    /// <summary>A date outside the month is told as such, and not also as one that the calendar lacks.</summary>
    private static IEnumerable<Problem> Dates(
        int index, SupervisingMeeting meeting, IReadOnlyList<(MeetingBody Body, DateOnly Date)> known, CheckContext context)
    {
        if (!context.Month.Contains(meeting.Date))
        {
            return DateChecks.Outside(Form, index, "date", meeting.Date, context.Month.FirstDay, context.Month.LastDay);
        }

        var days = known.Where(k => k.Body == meeting.Body).Select(k => k.Date).ToList();
        return !context.UnitIsKnown || days.Contains(meeting.Date)
            ? DateChecks.Future(Form, index, "date", meeting.Date, context.Today)
            : [Problem.SupervisingMeetingUnknown(meeting.Date, context.Month, days).At(Place.Of(index, "date"))];
    }

    private static IEnumerable<Problem> Issues(int index, SupervisingMeeting meeting)
    {
        if (meeting.IssuesSettled > meeting.IssuesRaised)
        {
            yield return Problem.SettledAboveRaised(meeting.IssuesSettled, meeting.IssuesRaised).At(Place.Of(index, "issuesSettled"));
        }

        if (meeting is { Present: Representation.None, IssuesRaised: > 0 })
        {
            yield return Problem.IssuesWithoutPresence(meeting.IssuesRaised).At(Place.Of(index, "issuesRaised"));
        }
    }
}
