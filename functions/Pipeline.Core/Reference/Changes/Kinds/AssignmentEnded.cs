using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A member is no longer in charge of a household on file.</summary>
internal static class AssignmentEnded
{
    public static ChangeKind Kind { get; } = new(
        "assignment-ended", new("Thôi phụ trách hộ", "Assignment ended"), [Field.Household, Field.Member(new("Đảng viên phụ trách", "Member in charge"))], Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, member) = (step.Text("household"), step.Text("member"));
        if (step.InForce(step.Rows.Households, code, "household") is not { } household || !step.Owns(UnitLevel.Village, household.Village, "household"))
        {
            return;
        }

        if (step.Rows.Assignments.Of(code).Where(a => a.Member == member).On(step.Day) is not { } charge)
        {
            step.Tell(Problem.RegisterNotInCharge(member, code, step.Day), "member");
        }
        else if (step.CanEnd(charge, member, "member"))
        {
            step.Rows.Assignments.Replace(charge, charge with { ValidTo = step.Day });
        }
    }
}
