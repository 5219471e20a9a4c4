using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>
/// The terms of a commune's leaders at the level above (INDICATORS, A2 and A2m): those in progress in the month or ended in it. How long
/// a term lasts is no matter of the check: a term too short or too long is reported as it was.
/// </summary>
public static class ApprenticeshipTermsCheck
{
    private static readonly FormDefinition Form = ApprenticeshipTermsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Apart, ["person"], null, v => Problem.TermsOverlap(v("row"))) { Against = ["start", "end"] },
        DateChecks.NotBefore(Form, "plannedEnd", "start"),
        DateChecks.NotBefore(Form, "end", "start"),
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, term) in FormChecks.Whole(rows, ApprenticeshipTerm.Of))
        {
            foreach (var problem in Dates(index, term, context).Concat(Codes(index, term, context)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Dates(int index, ApprenticeshipTerm term, CheckContext context) =>
    [
        .. DateChecks.AfterMonth(Form, index, "start", term.Start, context.Month),
        .. DateChecks.Future(Form, index, "start", term.Start, context.Today),
        .. DateChecks.Outside(Form, index, "end", term.End, context.Month.FirstDay, context.Month.LastDay),
        .. DateChecks.Future(Form, index, "end", term.End, context.Today),
    ];

    private static IEnumerable<Problem> Codes(int index, ApprenticeshipTerm term, CheckContext context)
    {
        var isMember = context.Codes.HasMember(term.Person);
        if (!isMember)
        {
            yield return Unknown(index, "person", term.Person);
        }

        if (Post(index, term, context) is { } elsewhere)
        {
            yield return elsewhere;
        }
        else if (isMember && !context.Codes.Holds(term.Person, term.Post, term.Start))
        {
            yield return Problem.PostNotHeld(term.Person, term.Post, term.Start).At(Place.Of(index, "post"));
        }

        foreach (var problem in SectorChecks.Check(Form, index, term.Sector, SectorKind.Vertical, context, s => s.HoldsOn(term.Start)))
        {
            yield return problem;
        }

        if (!context.Directory.Units.Offices.Any(o => o.Code == term.HostOffice && o.HoldsOn(term.Start)))
        {
            yield return Unknown(index, "hostOffice", term.HostOffice);
        }
    }

    /// <summary>The post is one of the commune itself, or of a commune it follows by the month's end; a village's post is not.</summary>
    private static Problem? Post(int index, ApprenticeshipTerm term, CheckContext context) =>
        !context.Codes.HasPost(term.Post) ? Unknown(index, "post", term.Post)
        : context.Codes.Post(term.Post).Any(p =>
            p.Village is null && context.Directory.CommuneSuccession.Follows(context.Unit, p.Commune, context.Month.LastDay)) ? null
        : Problem.PostNotOfCommune(term.Post, context.Unit).At(Place.Of(index, "post"));

    private static Problem Unknown(int index, string field, string code) =>
        Problem.CodeUnknown(DateChecks.Field(Form, field), code).At(Place.Of(index, field));
}
