using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>
/// What the members of a cell report and how they are rated (INDICATORS, S1–S4). The rated month is the month before the sheet's. A cell
/// may rate a member who did not rate themselves, and the other way round: the two ratings are kept apart for ever.
/// </summary>
public static class MemberReportsCheck
{
    private static readonly FormDefinition Form = MemberReportsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["member"], "member", v => Problem.MemberRepeated(v("member"), v("row"))),
        new(RowRuleKind.AtMost, ["tasksDone"], "tasksDone", v => Problem.DoneAboveGiven(v("tasksDone"), v("tasksGiven"))) { Against = ["tasksGiven"] },
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, report) in FormChecks.Whole(rows, MemberReport.Of))
        {
            if (seen.Add(report.Member) && Member(index, report, context) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static Problem? Member(int index, MemberReport report, CheckContext context)
    {
        var place = Place.Of(index, "member");
        if (!context.Codes.HasMember(report.Member))
        {
            return Problem.CodeUnknown(DateChecks.Field(Form, "member"), report.Member).At(place);
        }

        var rated = context.Month.Previous;
        var last = context.Codes.Member(report.Member)
            .Where(m => m.HoldsWithin(rated.FirstDay, rated.LastDay)
                && context.Directory.CellSuccession.Follows(context.Unit, m.Cell, context.Month.LastDay))
            .MaxBy(m => m.ValidFrom);
        return last is null ? Problem.MemberElsewhere(report.Member, context.Unit, rated).At(place)
            : last.Exempt && (report.SelfRating ?? report.AgreedRating) is not null ? Problem.ExemptNotRated(report.Member).At(place)
            : null;
    }
}
