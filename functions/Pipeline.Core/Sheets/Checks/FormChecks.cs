using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The rules of each form that one field alone cannot break. Rows that cannot be read whole are passed over.</summary>
public static class FormChecks
{
    /// <param name="rows">As they came; null for a row that is not whole.</param>
    /// <returns>By row: first what days and reference data tell, then what the sheet itself tells.</returns>
    public static IEnumerable<Problem> Check(FormDefinition form, IReadOnlyList<SheetRow?> rows, CheckContext context) =>
        CheckByReference(form, rows, context).Concat(RowRuleChecking.Check(form, Rules(form), rows, context.Unit)).OrderBy(p => Place.RowOf(p.Place!));

    /// <summary>The rules of a form that need no reference data.</summary>
    public static IReadOnlyList<RowRule> Rules(FormDefinition form) => form.Code switch
    {
        CellMeetingsForm.Code => CellMeetingsCheck.Rules,
        MemberReportsForm.Code => MemberReportsCheck.Rules,
        ApprenticeshipDaysForm.Code => ApprenticeshipDaysCheck.Rules,
        ApprenticeshipTermsForm.Code => ApprenticeshipTermsCheck.Rules,
        EconomicModelsForm.Code => EconomicModelsCheck.Rules,
        HouseholdAssignmentsForm.Code => HouseholdAssignmentsCheck.Rules,
        VillageMeetingsForm.Code => VillageMeetingsCheck.Rules,
        SupervisingMeetingsForm.Code => SupervisingMeetingsCheck.Rules,
        NewRuralForm.Code => NewRuralCheck.Rules,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form.Code, "The form has no checks."),
    };

    private static IEnumerable<Problem> CheckByReference(FormDefinition form, IReadOnlyList<SheetRow?> rows, CheckContext context) => form.Code switch
    {
        CellMeetingsForm.Code => CellMeetingsCheck.Check(rows, context),
        MemberReportsForm.Code => MemberReportsCheck.Check(rows, context),
        ApprenticeshipDaysForm.Code => ApprenticeshipDaysCheck.Check(rows, context),
        ApprenticeshipTermsForm.Code => ApprenticeshipTermsCheck.Check(rows, context),
        EconomicModelsForm.Code => EconomicModelsCheck.Check(rows, context),
        HouseholdAssignmentsForm.Code => HouseholdAssignmentsCheck.Check(rows, context),
        VillageMeetingsForm.Code => VillageMeetingsCheck.Check(rows, context),
        SupervisingMeetingsForm.Code => SupervisingMeetingsCheck.Check(rows, context),
        NewRuralForm.Code => NewRuralCheck.Check(rows, context),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form.Code, "The form has no checks."),
    };

    /// <summary>The whole rows, each with its position.</summary>
    internal static IEnumerable<(int Index, T Row)> Whole<T>(IReadOnlyList<SheetRow?> rows, Func<SheetRow, T> of)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { } row)
            {
                yield return (i, of(row));
            }
        }
    }
}
