namespace Pipeline.Core.Reference.ReferenceChecks;

internal static class CalendarCheck
{
    /// <summary>Whose meetings the leaders of communes attend (DOMAIN, measure 4).</summary>
    private static readonly string[] Bodies = ["standing-committee", "peoples-committee"];

    public static void Run(ReferenceUnits units, Findings findings)
    {
        var levels = units.SupervisingLevels.ToLookup(l => l.Code, StringComparer.Ordinal);
        var seen = new Dictionary<CalendarMeeting, CalendarMeeting>();
        foreach (var meeting in units.Calendar)
        {
            if (!Bodies.Contains(meeting.Body, StringComparer.Ordinal))
            {
                findings.Add(meeting, Problem.ReferenceBodyUnknown(meeting.Body, Bodies));
            }

            if (levels[meeting.SupervisingLevel].On(meeting.Date) is null)
            {
                findings.Add(meeting, levels.Contains(meeting.SupervisingLevel)
                    ? Problem.ReferenceNotInForce("supervising_level", meeting.SupervisingLevel)
                    : Problem.ReferenceCodeUnknown("supervising_level", meeting.SupervisingLevel));
            }

            if (!seen.TryAdd(meeting, meeting))
            {
                findings.Add(meeting, Problem.ReferenceRowDuplicate(meeting.Body, findings.PlaceOf(seen[meeting])));
            }
        }
    }
}
