using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class TermPlansTable
{
    public static ReferenceTable<TermPlan> Definition { get; } = new(
        "term-plans.csv",
        ["post", "sector", "start_month"],
        f => new(
            f.Text("post"), f.Text("sector"), f.Month("start_month")),
        r =>
        [
            r.Post, r.Sector, r.StartMonth.ToString(),
        ]);
}
