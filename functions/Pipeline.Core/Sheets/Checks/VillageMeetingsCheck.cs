using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The meetings of a village in a month (INDICATORS, V1). A sheet takes meetings dated in its month; a village meets once a day.</summary>
public static class VillageMeetingsCheck
{
    private static readonly FormDefinition Form = VillageMeetingsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["date"], null, v => Problem.VillageMeetingRepeated(v("row"))),
        new(RowRuleKind.AtMost, ["present"], "present", v => Problem.PresentAboveEntitled(v("present"), v("entitled"))) { Against = ["entitled"] },
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context) =>
        FormChecks.Whole(rows, VillageMeeting.Of).SelectMany(row => Dates(row.Index, row.Row, context));

    private static IEnumerable<Problem> Dates(int index, VillageMeeting meeting, CheckContext context) =>
    [
        .. DateChecks.Outside(Form, index, "date", meeting.Date, context.Month.FirstDay, context.Month.LastDay),
        .. DateChecks.Future(Form, index, "date", meeting.Date, context.Today),
    ];
}
