using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of the level above in a month (INDICATORS, D1 and D2): each is one of the board's calendar, and stands once.</summary>
public static class SupervisingMeetingsCheck
{
    private static readonly FormDefinition Form = SupervisingMeetingsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["body", "date"], null, v => Problem.SupervisingMeetingRepeated(v("row"))),
        new(RowRuleKind.AtMost, ["issuesSettled"], "issuesSettled", v => Problem.SettledAboveRaised(v("issuesSettled"), v("issuesRaised"))) { Against = ["issuesRaised"] },
        new(RowRuleKind.Needs, ["present"], "issuesRaised", v => Problem.IssuesWithoutPresence(v("issuesRaised")))
        {
            Value = KebabCase.Of(Representation.None),
            Against = ["issuesRaised"],
            AgainstValue = "0",
        },
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var known = Invitations.Known(context.Unit, context.Month, context.Directory);
        foreach (var (index, meeting) in FormChecks.Whole(rows, SupervisingMeeting.Of))
        {
            foreach (var problem in Dates(index, meeting, known, context))
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
}
