using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A probationary member becomes official, or a member is exempt from meetings or no longer so. What is not given stays.</summary>
internal static class MemberStatusChanged
{
    public static ChangeKind Kind { get; } = new(
        "member-status-changed", new("Thay đổi tình trạng đảng viên", "Member's status changed"),
        [Field.Member(), Field.Status(required: false), Field.Exempt],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var code = step.Text("member");
        if (step.InForce(step.Rows.Members, code, "member") is not { } member || !step.Owns(UnitLevel.Cell, member.Cell, "member"))
        {
            return;
        }

        var next = member with
        {
            Status = KebabCase.ParseOptional<MemberStatus>(step.OptionalText("status")) ?? member.Status,
            Exempt = step.YesNo("exempt") ?? member.Exempt,
            ValidFrom = step.Day,
        };
        if (next with { ValidFrom = member.ValidFrom } == member)
        {
            step.Tell(Problem.RegisterNothingChanges(code), "member");
            return;
        }

        step.Follow(step.Rows.Members, member, member with { ValidTo = step.Day }, next);
    }
}
