using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class VillageMeetingPlansTable
{
    public static ReferenceTable<VillageMeetingPlan> Definition { get; } = new(
        "village-meeting-plans.csv",
        ["village", "months", "valid_from", "valid_to"],
        f => new(
            f.Text("village"), f.MonthsOfYear("months"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Village, CsvText.Of([.. r.Months.Select(Invariant.Text)]), CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
