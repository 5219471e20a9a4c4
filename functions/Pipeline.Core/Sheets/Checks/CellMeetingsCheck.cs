using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of a cell in a month (INDICATORS, Cell meetings).</summary>
public static class CellMeetingsCheck
{
    private static readonly FormDefinition Form = CellMeetingsForm.Definition;

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var seen = new Dictionary<(DateOnly, MeetingKind), int>();
        foreach (var (index, meeting) in FormChecks.Whole(rows, CellMeeting.Of))
        {
            if (!seen.TryAdd((meeting.Date, meeting.Kind), index))
            {
                yield return Problem.MeetingRepeated(seen[(meeting.Date, meeting.Kind)]).At(Place.OfRow(index));
            }

            foreach (var problem in Dates(index, meeting, context).Concat(Numbers(index, meeting)).Concat(Guests(index, meeting, context)))
            {
                yield return problem;
            }
        }
    }

    /// <summary>The last day on which a meeting of the sheet may be: one made up late is held in the first days of the next month.</summary>
    private static DateOnly LastDay(CheckContext context) => context.Month.Next.FirstDay.AddDays(context.Pack.Meetings.LatestDayInNextMonth - 1);

    private static IEnumerable<Problem> Dates(int index, CellMeeting meeting, CheckContext context) =>
    [
        .. DateChecks.Outside(Form, index, "date", meeting.Date, context.Month.FirstDay, LastDay(context)),
        .. DateChecks.Future(Form, index, "date", meeting.Date, context.Today),
    ];

    private static IEnumerable<Problem> Numbers(int index, CellMeeting meeting)
    {
        var due = meeting.Roll - meeting.Exempt;
        if (due < 0)
        {
            yield return Problem.ExemptAboveRoll(meeting.Exempt, meeting.Roll).At(Place.Of(index, "exempt"));
        }
        else if (meeting.Present + meeting.Excused > due)
        {
            yield return Problem.AttendanceAboveRoll(meeting.Present, meeting.Excused, due).At(Place.Of(index, "present"));
        }

        if (meeting.IssuesSettled > meeting.IssuesRaised)
        {
            yield return Problem.SettledAboveRaised(meeting.IssuesSettled, meeting.IssuesRaised).At(Place.Of(index, "issuesSettled"));
        }
    }

    private static IEnumerable<Problem> Guests(int index, CellMeeting meeting, CheckContext context)
    {
        if (meeting.GuestCells.Count > 0 && !meeting.RotatingHost)
        {
            yield return Problem.GuestsWithoutRotation().At(Place.Of(index, "guestCells"));
        }

        foreach (var guest in meeting.GuestCells)
        {
            if (guest == context.Unit)
            {
                yield return Problem.GuestIsHost(guest).At(Place.Of(index, "guestCells"));
            }
            else if (!context.Directory.Cell(guest).Any(c => c.HoldsWithin(context.Month.FirstDay, LastDay(context))))
            {
                yield return Problem.CodeUnknown(DateChecks.Field(Form, "guestCells"), guest).At(Place.Of(index, "guestCells"));
            }
        }
    }
}
