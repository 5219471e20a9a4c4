namespace Pipeline.Core.Sheets.Checks;

/// <summary>The rules of each form that one field alone cannot break. Rows that cannot be read whole are passed over.</summary>
public static class FormChecks
{
    /// <param name="rows">As they came; null for a row that is not whole.</param>
    public static IEnumerable<Problem> Check(FormDefinition form, IReadOnlyList<SheetRow?> rows, CheckContext context) => form.Code switch
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
