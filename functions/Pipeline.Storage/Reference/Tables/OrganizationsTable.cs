using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class OrganizationsTable
{
    public static ReferenceTable<Organization> Definition { get; } = new(
        "organizations.csv",
        ["code", "name", "name_en", "kind", "bloc", "commune", "supervising_level", "valid_from", "valid_to",
         "successors"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("name_en"), f.Choice<OrganizationKind>("kind"),
            f.Choice<Bloc>("bloc"), f.OptionalText("commune"), f.Text("supervising_level"), f.Date("valid_from"),
            f.OptionalDate("valid_to"), f.Codes("successors")),
        r =>
        [
            r.Code, r.Name, r.NameEn, KebabCase.Of(r.Kind), KebabCase.Of(r.Bloc), r.Commune, r.SupervisingLevel,
            CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo), CsvText.Of(r.Successors),
        ]);
}
