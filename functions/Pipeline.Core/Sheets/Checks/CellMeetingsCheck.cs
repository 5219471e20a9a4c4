using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of a cell in a month (INDICATORS, Cell meetings).</summary>
public static class CellMeetingsCheck
{
    private static readonly FormDefinition Form = CellMeetingsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["date", "kind"], null, v => Problem.MeetingRepeated(v("row"))),
        new(RowRuleKind.AtMost, ["exempt"], "exempt", v => Problem.ExemptAboveRoll(v("exempt"), v("roll"))) { Against = ["roll"] },
        new(RowRuleKind.AtMost, ["present", "excused"], "present", v => Problem.AttendanceAboveRoll(v("present"), v("excused"), v("limit")))
        {
            Against = ["roll"],
            Less = ["exempt"],
            Unless = "exempt-above-roll",
        },
        new(RowRuleKind.AtMost, ["issuesSettled"], "issuesSettled", v => Problem.SettledAboveRaised(v("issuesSettled"), v("issuesRaised"))) { Against = ["issuesRaised"] },
        new(RowRuleKind.Needs, ["guestCells"], "guestCells", _ => Problem.GuestsWithoutRotation()) { Against = ["rotatingHost"], AgainstValue = "true" },
        new(RowRuleKind.NotTheUnit, ["guestCells"], "guestCells", v => Problem.GuestIsHost(v("unit"))),
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, meeting) in FormChecks.Whole(rows, CellMeeting.Of))
        {
            foreach (var problem in Dates(index, meeting, context).Concat(Guests(index, meeting, context)))
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

    private static IEnumerable<Problem> Guests(int index, CellMeeting meeting, CheckContext context) => meeting.GuestCells
        .Where(guest => guest != context.Unit && !context.Directory.Cell(guest).Any(c => c.HoldsWithin(context.Month.FirstDay, LastDay(context))))
        .Select(guest => Problem.CodeUnknown(DateChecks.Field(Form, "guestCells"), guest).At(Place.Of(index, "guestCells")));
}
