using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>
/// A member is one no longer: died, left the Party, or moved beyond the deployment. Posts they held are vacant from that day. Households in their
/// charge stay with them on file, so that they are seen as orphans until another takes them over.
/// </summary>
internal static class MemberDeparted
{
    public static ChangeKind Kind { get; } = new(
        "member-departed", new("Đảng viên ra khỏi danh sách", "Member departed"),
        [
            Field.Member(),
            new("departure", FieldType.Choice, new("Từ trần, ra khỏi Đảng, chuyển đi", "Died, left, moved away")) { Options = ["died", "left", "moved-away"] },
        ],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var code = step.Text("member");
        if (step.InForce(step.Rows.Members, code, "member") is not { } member
            || !step.Owns(UnitLevel.Cell, member.Cell, "member") || !step.CanEnd(member, code, "member"))
        {
            return;
        }

        step.Rows.Members.Replace(member, member with { ValidTo = step.Day });
        foreach (var held in step.Rows.Holders.All.Where(h => h.Member == code && h.ValidFrom < step.Day && (h.ValidTo is null || h.ValidTo > step.Day)))
        {
            step.Rows.Holders.Replace(held, held with { ValidTo = step.Day });
        }
    }
}
