using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class PostsTable
{
    public static ReferenceTable<Post> Definition { get; } = new(
        "posts.csv",
        ["code", "kind", "commune", "village", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Choice<PostKind>("kind"), f.Text("commune"), f.OptionalText("village"),
            f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Code, KebabCase.Of(r.Kind), r.Commune, r.Village, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
