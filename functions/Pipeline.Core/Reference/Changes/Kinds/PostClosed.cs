namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A post is abolished; its holder and its plans end with it, and yearly terms planned for later are planned no more.</summary>
internal static class PostClosed
{
    public static ChangeKind Kind { get; } = new("post-closed", new("Bãi bỏ chức danh", "Post closed"), [Field.Post], Apply);

    private static void Apply(ChangeStep step)
    {
        var code = step.Text("post");
        if (OwnPost.InForce(step) is not { } post || !step.CanEnd(post, code, "post"))
        {
            return;
        }

        step.Rows.Posts.Replace(post, post with { ValidTo = step.Day });
        foreach (var holder in Running(step.Rows.Holders.Of(code), step.Day))
        {
            step.Rows.Holders.Replace(holder, holder with { ValidTo = step.Day });
        }

        foreach (var plan in Running(step.Rows.Plans.Of(code), step.Day))
        {
            step.Rows.Plans.Replace(plan, plan with { ValidTo = step.Day });
        }

        foreach (var term in Running(step.Rows.TermPlans.Of(code), step.Day))
        {
            step.Rows.TermPlans.Remove(term);
        }
    }

    private static List<T> Running<T>(IEnumerable<T> rows, DateOnly day)
        where T : IDated => [.. rows.Where(r => r.ValidTo is null || r.ValidTo > day)];
}
