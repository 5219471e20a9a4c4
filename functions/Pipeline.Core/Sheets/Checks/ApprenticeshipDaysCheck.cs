using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The weekly apprenticeship days of a commune (INDICATORS, A1). A planned day may lie ahead; a day done may not.</summary>
public static class ApprenticeshipDaysCheck
{
    private static readonly FormDefinition Form = ApprenticeshipDaysForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["person", "post", "sector", "plannedDate", "dateDone"], null, v => Problem.RowRepeated(v("row"))),
        new(RowRuleKind.AnyOf, ["plannedDate", "dateDone"], null, _ => Problem.DayWithoutDates()),
        new(RowRuleKind.Needs, ["dateDone"], "length", _ => Problem.DayWithoutLength()) { Against = ["length"] },
        new(RowRuleKind.Needs, ["length"], "length", _ => Problem.LengthWithoutDay()) { Against = ["dateDone"] },
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, day) in FormChecks.Whole(rows, ApprenticeshipDay.Of))
        {
            foreach (var problem in Dates(index, day, context).Concat(Codes(index, day, context)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Dates(int index, ApprenticeshipDay day, CheckContext context)
    {
        var weeks = IsoWeeks.Of(context.Month);
        return
        [
            .. DateChecks.Outside(Form, index, "plannedDate", day.PlannedDate, context.Month.FirstDay, context.Month.LastDay),
            .. DateChecks.Outside(Form, index, "dateDone", day.DateDone, weeks.First, weeks.Last),
            .. DateChecks.Future(Form, index, "dateDone", day.DateDone, context.Today),
        ];
    }

    private static IEnumerable<Problem> Codes(int index, ApprenticeshipDay day, CheckContext context)
    {
        if (!context.Codes.HasMember(day.Person))
        {
            yield return Unknown(index, "person", day.Person);
        }

        if (!context.Codes.HasPost(day.Post))
        {
            yield return Unknown(index, "post", day.Post);
        }

        var weeks = IsoWeeks.Of(context.Month);
        foreach (var problem in SectorChecks.Check(
            Form, index, day.Sector, SectorKind.Vertical, context, s => s.HoldsWithin(weeks.First, weeks.Last)))
        {
            yield return problem;
        }

        if (Village(index, day, context) is { } elsewhere)
        {
            yield return elsewhere;
        }

        if (day.Mentor is { } mentor && !context.Codes.HasMember(mentor))
        {
            yield return Unknown(index, "mentor", mentor);
        }
    }

    /// <summary>The village is one of the commune or of a commune it follows, at some time up to the month's end.</summary>
    private static Problem? Village(int index, ApprenticeshipDay day, CheckContext context)
    {
        var versions = context.Directory.Village(day.Village).Where(v => v.ValidFrom <= context.Month.LastDay).ToList();
        return versions.Count == 0 ? Unknown(index, "village", day.Village)
            : !context.UnitIsKnown || versions.Exists(v => context.Directory.CommuneSuccession.Follows(context.Unit, v.Commune, context.Month.LastDay)) ? null
            : Problem.VillageElsewhere(day.Village, context.Unit).At(Place.Of(index, "village"));
    }

    private static Problem Unknown(int index, string field, string code) =>
        Problem.CodeUnknown(DateChecks.Field(Form, field), code).At(Place.Of(index, field));
}
