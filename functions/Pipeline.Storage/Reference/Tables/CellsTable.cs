using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class CellsTable
{
    public static ReferenceTable<Cell> Definition { get; } = new(
        "cells.csv",
        ["code", "name", "organization", "bloc", "village", "valid_from", "valid_to", "successors"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("organization"), f.Choice<Bloc>("bloc"),
            f.OptionalText("village"), f.Date("valid_from"), f.OptionalDate("valid_to"), f.Codes("successors")),
        r =>
        [
            r.Code, r.Name, r.Organization, KebabCase.Of(r.Bloc), r.Village, CsvText.Of(r.ValidFrom),
            CsvText.Of(r.ValidTo), CsvText.Of(r.Successors),
        ]);
}
