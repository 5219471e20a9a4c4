using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>A post is created: in a village, or, without one, of the commune that the organisation leads.</summary>
internal static class PostOpened
{
    public static ChangeKind Kind { get; } = new(
        "post-opened", new("Lập chức danh", "Post opened"),
        [
            Field.Post,
            new("postKind", FieldType.Choice, new("Loại chức danh", "Kind of post")) { Options = KebabCase.All<PostKind>() },
            Field.Village(required: false),
        ],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, village) = (step.Text("post"), step.OptionalText("village"));
        if (!step.IsFree(step.Rows.Posts, code, "post") || (village is not null && !step.Owns(UnitLevel.Village, village, "village")))
        {
            return;
        }

        var commune = village is null ? step.Scope.CommuneOn(step.Day) : step.Scope.Directory.Village(village).On(step.Day)?.Commune;
        if (commune is null)
        {
            step.Tell(Problem.RegisterNoCommune(), "post");
            return;
        }

        step.Rows.Posts.Add(new(code, KebabCase.Parse<PostKind>(step.Text("postKind")), commune, village, step.Day, null));
    }
}
