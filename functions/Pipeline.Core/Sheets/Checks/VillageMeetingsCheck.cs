namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of a village in a month (INDICATORS, V1). A sheet takes meetings dated in its month; a village meets once a day.</summary>
public static class VillageMeetingsCheck
{
    private static readonly FormDefinition Form = VillageMeetingsForm.Definition;

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var seen = new Dictionary<DateOnly, int>();
        foreach (var (index, meeting) in FormChecks.Whole(rows, VillageMeeting.Of))
        {
            if (!seen.TryAdd(meeting.Date, index))
            {
                yield return Problem.VillageMeetingRepeated(seen[meeting.Date]).At(Place.OfRow(index));
            }

            foreach (var problem in Dates(index, meeting, context))
            {
                yield return problem;
            }

            if (meeting.Present > meeting.Entitled)
            {
                yield return Problem.PresentAboveEntitled(meeting.Present, meeting.Entitled).At(Place.Of(index, "present"));
            }
        }
    }

    private static IEnumerable<Problem> Dates(int index, VillageMeeting meeting, CheckContext context) =>
    [
        .. DateChecks.Outside(Form, index, "date", meeting.Date, context.Month.FirstDay, context.Month.LastDay),
        .. DateChecks.Future(Form, index, "date", meeting.Date, context.Today),
    ];
}
