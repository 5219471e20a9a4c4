using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class AssignmentsTable
{
    public static ReferenceTable<HouseholdAssignment> Definition { get; } = new(
        "household-assignments.csv",
        ["household", "member", "valid_from", "valid_to"],
        f => new(
            f.Text("household"), f.Text("member"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Household, r.Member, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
