using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A household comes onto the register of a village: new, or moved in from beyond the deployment.</summary>
internal static class HouseholdRegistered
{
    public static ChangeKind Kind { get; } = new(
        "household-registered", new("Hộ mới đăng ký", "Household registered"), [Field.Household, Field.Village()], Apply);

    private static void Apply(ChangeStep step)
    {
        var (household, village) = (step.Text("household"), step.Text("village"));
        if (step.IsFree(step.Rows.Households, household, "household") & step.Owns(UnitLevel.Village, village, "village"))
        {
            step.Rows.Households.Add(new(household, village, step.Day, null));
        }
    }
}
