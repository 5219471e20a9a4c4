using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A member takes charge of a household on file: what forms are prefilled with. The figures come from the sheets.</summary>
internal static class AssignmentBegun
{
    public static ChangeKind Kind { get; } = new(
        "assignment-begun", new("Bắt đầu phụ trách hộ", "Assignment begun"), [Field.Household, Field.Member(new("Đảng viên phụ trách", "Member in charge"))], Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, member) = (step.Text("household"), step.Text("member"));
        if (step.InForce(step.Rows.Households, code, "household") is not { } household
            || !step.Owns(UnitLevel.Village, household.Village, "household") || !step.IsMember(member, "member"))
        {
            return;
        }

        if (step.Rows.Assignments.Of(code).Any(a => a.Member == member && (a.ValidTo is null || a.ValidTo > step.Day)))
        {
            step.Tell(Problem.RegisterNothingChanges(member), "member");
            return;
        }

        step.Rows.Assignments.Add(new(code, member, step.Day, null));
    }
}
