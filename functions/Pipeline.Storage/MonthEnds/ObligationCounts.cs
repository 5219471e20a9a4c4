using Pipeline.Core.Datasets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The sheets of a month by their state, over all organisations and forms, read off the assembled <c>fact_obligation</c>.</summary>
/// <param name="Owed">Sheets that are expected; filed on time, filed late and missing are all of them.</param>
/// <param name="Extended">Owed by organisations with an extension.</param>
/// <param name="AskedBack">Filed, and asked back by the board before the lock.</param>
/// <param name="Accepted">Filed, and accepted by the board before the lock.</param>
public sealed record ObligationCounts(int Owed, int OnTime, int Late, int Missing, int Extended, int AskedBack, int Accepted, int NotExpected)
{
    internal static ObligationCounts Of(IReadOnlyList<TableData> tables)
    {
        var table = tables.Single(t => t.Table.Name == "fact_obligation");
        return new(
            Sum("o1_den"), Sum("on_time"), Sum("late"), Sum("o1_missing"), Sum("extended"), Sum("asked_back"), Sum("accepted"), Sum("o1_excluded_not_expected"));

        int Sum(string column) => table.Columns[table.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)].Cast<int>().Sum();
    }
}
