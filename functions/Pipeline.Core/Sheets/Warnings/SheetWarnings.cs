using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>All that a sheet should be looked at again for: by the rules of its form, and against the unit's own months before.</summary>
public static class SheetWarnings
{
    /// <summary>How many are listed one by one.</summary>
    public const int Most = 200;

    /// <param name="rows">Checked rows, in the order that places are to count them in; none of a nil report or a withdrawal.</param>
    public static IReadOnlyList<Warning> Of(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context)
    {
        var found = All(form, rows, context).Take(Most + 1).ToList();
        return found.Count <= Most ? found : [.. found.Take(Most), Warning.MoreWarnings(Most)];
    }

    /// <summary>However many there are. The outlier marks come first: they ask for an answer, so no long list may push them out.</summary>
    internal static IEnumerable<Warning> All(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) =>
        rows.Count == 0 ? [] : OutlierMarks.Of(form, rows, context).Concat(ByForm(form, rows, context));

    /// <summary>Those that look at no other organisation: what a summary may count, which is a function of its organisation's own slice of the reference data.</summary>
    internal static IEnumerable<Warning> Own(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) =>
        rows.Count == 0 ? [] : OutlierMarks.Of(form, rows, context).Concat(OwnByForm(form, rows, context));

    private static IEnumerable<Warning> ByForm(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) => form.Code == CellMeetingsForm.Code
        ? OwnByForm(form, rows, context).Concat(HostedSessions.Of([.. rows.Select(CellMeeting.Of)], context))
        : OwnByForm(form, rows, context);

    private static IEnumerable<Warning> OwnByForm(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) => form.Code switch
    {
        CellMeetingsForm.Code => MissingScores.Of([.. rows.Select(CellMeeting.Of)]),
        HouseholdAssignmentsForm.Code => OfHouseholds([.. rows.Select(HouseholdInCharge.Of)], context),
        ApprenticeshipDaysForm.Code => OfDays([.. rows.Select(ApprenticeshipDay.Of)], context),
        ApprenticeshipTermsForm.Code => OfTerms([.. rows.Select(ApprenticeshipTerm.Of)], context),
        _ => [],
    };

    private static IEnumerable<Warning> OfHouseholds(IReadOnlyList<HouseholdInCharge> rows, WarningContext context) =>
        OrphanHouseholds.Of(rows, context).Concat(LoadsAboveCap.Of(rows, context)).Concat(UnlistedHouseholds.Of(rows, context));

    private static IEnumerable<Warning> OfDays(IReadOnlyList<ApprenticeshipDay> days, WarningContext context) =>
        DoubleBookings.Of(days).Concat(DaysDuringTerms.Of(days, context.Terms));

    private static IEnumerable<Warning> OfTerms(IReadOnlyList<ApprenticeshipTerm> terms, WarningContext context) =>
        TermLengths.Of(terms, context.Pack.Apprenticeship).Concat(LeadersAway.Of(terms, context));
}
