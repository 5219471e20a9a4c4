using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>The post that a change is about, if it is there on the day and is one of the organisation's.</summary>
internal static class OwnPost
{
    public static Post? InForce(ChangeStep step) =>
        step.InForce(step.Rows.Posts, step.Text("post"), "post") is { } post
        && step.Owns(post.Village is null ? UnitLevel.Commune : UnitLevel.Village, post.Village ?? post.Commune, "post")
            ? post
            : null;
}
