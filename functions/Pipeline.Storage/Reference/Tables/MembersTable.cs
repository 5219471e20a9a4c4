using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class MembersTable
{
    public static ReferenceTable<Member> Definition { get; } = new(
        "members.csv",
        ["code", "name", "cell", "status", "exempt", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("cell"), f.Choice<MemberStatus>("status"), f.YesNo("exempt"),
            f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Code, r.Name, r.Cell, KebabCase.Of(r.Status), CsvText.Of(r.Exempt), CsvText.Of(r.ValidFrom),
            CsvText.Of(r.ValidTo),
        ]);
}
