using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class HouseholdsTable
{
    public static ReferenceTable<Household> Definition { get; } = new(
        "households.csv",
        ["code", "village", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Text("village"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Code, r.Village, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
