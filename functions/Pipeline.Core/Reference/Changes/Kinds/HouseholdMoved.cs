using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A household moves from one village to another and keeps its code. The receiving side files it, and says from where.</summary>
internal static class HouseholdMoved
{
    public static ChangeKind Kind { get; } = new(
        "household-moved", new("Hộ chuyển đến từ thôn khác", "Household moved between villages"),
        [Field.Household, Field.Code("from", new("Thôn nơi đi", "Village left"), CodeOf.Village), Field.Village()],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, village) = (step.Text("household"), step.Text("village"));
        if (!step.Owns(UnitLevel.Village, village, "village") || step.InForce(step.Rows.Households, code, "household") is not { } household)
        {
            return;
        }

        if (household.Village != step.Text("from"))
        {
            step.Tell(Problem.RegisterHouseholdElsewhere(code, step.Text("from")), "from");
        }
        else if (household.Village == village)
        {
            step.Tell(Problem.RegisterNothingChanges(code), "village");
        }
        else
        {
            step.Follow(step.Rows.Households, household, household with { ValidTo = step.Day }, household with { Village = village, ValidFrom = step.Day });
        }
    }
}
