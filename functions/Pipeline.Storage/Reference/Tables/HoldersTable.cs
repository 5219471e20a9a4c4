using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class HoldersTable
{
    public static ReferenceTable<PostHolder> Definition { get; } = new(
        "post-holders.csv",
        ["post", "member", "valid_from", "valid_to"],
        f => new(
            f.Text("post"), f.Text("member"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Post, r.Member, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
