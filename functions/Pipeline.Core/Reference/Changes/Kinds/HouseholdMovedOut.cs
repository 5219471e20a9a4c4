using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A household leaves the deployment, or is no more. Who was in charge of it is so no longer.</summary>
internal static class HouseholdMovedOut
{
    public static ChangeKind Kind { get; } = new("household-moved-out", new("Hộ chuyển đi", "Household moved out"), [Field.Household], Apply);

    private static void Apply(ChangeStep step)
    {
        var code = step.Text("household");
        if (step.InForce(step.Rows.Households, code, "household") is not { } household
            || !step.Owns(UnitLevel.Village, household.Village, "household") || !step.CanEnd(household, code, "household"))
        {
            return;
        }

        step.Rows.Households.Replace(household, household with { ValidTo = step.Day });
        foreach (var charge in step.Rows.Assignments.Of(code).Where(a => a.ValidFrom < step.Day && (a.ValidTo is null || a.ValidTo > step.Day)).ToList())
        {
            step.Rows.Assignments.Replace(charge, charge with { ValidTo = step.Day });
        }
    }
}
