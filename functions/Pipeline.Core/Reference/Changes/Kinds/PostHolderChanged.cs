namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A post has another holder from the day on; without a member it is vacant.</summary>
internal static class PostHolderChanged
{
    public static ChangeKind Kind { get; } = new(
        "post-holder-changed", new("Thay người giữ chức danh", "Post holder changed"),
        [Field.Post, Field.Member(new("Người giữ mới; bỏ trống là khuyết", "New holder; vacant where absent")) with { Required = false }],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, member) = (step.Text("post"), step.OptionalText("member"));
        if (OwnPost.InForce(step) is null || (member is not null && !step.IsMember(member, "member")))
        {
            return;
        }

        var holders = step.Rows.Holders.Of(code);
        var holder = holders.On(step.Day);
        if (holders.FirstOrDefault(h => h.ValidFrom > step.Day) is { } later)
        {
            step.Tell(Problem.RegisterChangedLater(code, later.ValidFrom), "post");
        }
        else if (holder?.Member == member)
        {
            step.Tell(Problem.RegisterNothingChanges(code), "member");
        }
        else if (member is null)
        {
            End(step, holder!);
        }
        else if (holder is null)
        {
            step.Rows.Holders.Add(new(code, member, step.Day, null));
        }
        else
        {
            step.Follow(step.Rows.Holders, holder, holder with { ValidTo = step.Day }, new(code, member, step.Day, null));
        }
    }

    private static void End(ChangeStep step, PostHolder holder)
    {
        if (step.CanEnd(holder, holder.Post, "post"))
        {
            step.Rows.Holders.Replace(holder, holder with { ValidTo = step.Day });
        }
    }
}
