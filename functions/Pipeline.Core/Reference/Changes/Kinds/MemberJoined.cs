using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A new member, admitted or come from outside the deployment.</summary>
internal static class MemberJoined
{
    public static ChangeKind Kind { get; } = new(
        "member-joined", new("Đảng viên mới", "Member joined"),
        [
            Field.Member(), new("name", FieldType.Text, new("Họ và tên", "Name")), Field.Cell(), Field.Status(required: true), Field.Exempt,
        ],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (member, cell) = (step.Text("member"), step.Text("cell"));
        if (step.IsFree(step.Rows.Members, member, "member") & step.Owns(UnitLevel.Cell, cell, "cell"))
        {
            step.Rows.Members.Add(new(
                member, step.Text("name"), cell, KebabCase.Parse<MemberStatus>(step.Text("status")), step.YesNo("exempt") ?? false, step.Day, null));
        }
    }
}
