namespace Pipeline.Core.Sheets;

/// <summary>Every form the product takes.</summary>
public static class Forms
{
    public static IReadOnlyList<FormDefinition> All { get; } =
    [
        CellMeetingsForm.Definition,
        MemberReportsForm.Definition,
        HouseholdAssignmentsForm.Definition,
        ApprenticeshipDaysForm.Definition,
        VillageMeetingsForm.Definition,
        SupervisingMeetingsForm.Definition,
        NewRuralForm.Definition,
        ApprenticeshipTermsForm.Definition,
        EconomicModelsForm.Definition,
    ];

    /// <summary>The form of a code, or null.</summary>
    public static FormDefinition? Find(string? code) => All.FirstOrDefault(f => f.Code == code);
}
