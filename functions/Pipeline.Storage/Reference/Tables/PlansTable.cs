using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class PlansTable
{
    public static ReferenceTable<ApprenticeshipPlan> Definition { get; } = new(
        "apprenticeship-plans.csv",
        ["post", "sector", "weekday", "valid_from", "valid_to"],
        f => new(
            f.Text("post"), f.Text("sector"), f.Choice<DayOfWeek>("weekday"), f.Date("valid_from"),
            f.OptionalDate("valid_to")),
        r =>
        [
            r.Post, r.Sector, KebabCase.Of(r.Weekday), CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
