using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>
/// The rows that a clerk finds when a sheet is opened: who and what it is about, by the reference data, the plans and the month before.
/// Never an answer: what the sheet is there to tell is left for a person to say.
/// </summary>
public static class PrefilledRows
{
    public static IReadOnlyList<SheetRow> Of(FormDefinition form, PrefillContext context) => form.Code switch
    {
        CellMeetingsForm.Code => [Meeting(form, context)],
        MemberReportsForm.Code => [.. context.MembersRated().Where(m => !m.Exempt).Select(m => Begun.Row(form, ("member", m.Code)))],
        HouseholdAssignmentsForm.Code => HouseholdsInCharge.Of(form, context),
        ApprenticeshipDaysForm.Code => Days(form, context),
        ApprenticeshipTermsForm.Code =>
            [.. context.Before.Where(r => r.Date("end") is null).Select(r => Begun.From(r, "person", "post", "sector", "hostOffice", "start", "plannedEnd"))],
        EconomicModelsForm.Code =>
            [.. context.Before.Where(r => r.Date("closed") is null).Select(r => Begun.From(r, "model", "owner", "sector", "opened", "lastReview", "verdict"))],
        VillageMeetingsForm.Code => VillageMeetings(form, context),
        SupervisingMeetingsForm.Code =>
            [.. Invitations.Known(context.Unit, context.Month, context.Directory).Select(m => Begun.Row(form, ("body", KebabCase.Of(m.Body)), ("date", m.Date)))],
        NewRuralForm.Code => [context.Before is [var before, ..] ? Begun.From(before, "criteriaMet", "recognisedOn") : Begun.Row(form)],
        _ => [],
    };

    /// <summary>Each cell has one regular meeting a month; how it was held is for the clerk to say.</summary>
    private static SheetRow Meeting(FormDefinition form, PrefillContext context)
    {
        var members = context.MembersOnLastDay().ToList();
        return Begun.Row(
            form, ("kind", KebabCase.Of(MeetingKind.Regular)), ("roll", (long)members.Count), ("exempt", (long)members.Count(m => m.Exempt)));
    }

    private static SheetRow[] Days(FormDefinition form, PrefillContext context) =>
        [.. PlannedDays.Of(context.Organization, context.Month, context.Directory, context.Register, context.Directory.PackOn(context.Month.LastDay)).Days
            .Where(d => d.Commune == context.Unit)
            .Select(d => Begun.Row(
                form, ("person", d.Person), ("post", d.Post), ("village", d.Village), ("sector", d.Sector), ("plannedDate", d.Date)))];

    /// <summary>One meeting where the village's plan has one in the month.</summary>
    private static SheetRow[] VillageMeetings(FormDefinition form, PrefillContext context)
    {
        var isDue = context.Register.VillageMeetingPlans.Where(p => p.Village == context.Unit).On(context.Month.LastDay)?.Months.Contains(context.Month.Number);
        var households = context.Register.Households.Count(h => h.Village == context.Unit && h.HoldsOn(context.Month.LastDay));
        return isDue == true ? [Begun.Row(form, ("entitled", (long)households))] : [];
    }
}
