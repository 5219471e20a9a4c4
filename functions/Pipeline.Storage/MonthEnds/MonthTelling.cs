using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Measures and traces what a run of the month end does with one month.</summary>
internal static class MonthTelling
{
    public static Task<MonthSummaries> OfSummariesAsync(Month month, Func<Task<MonthSummaries>> summarise) => Traces.OfAsync(Traces.Summarise, async trace =>
    {
        trace?.SetTag("month", month.ToString());
        var summaries = await summarise();
        trace?.SetTag("organizations", summaries.Summaries.Count).SetTag("made", summaries.Summarised).SetTag("reused", summaries.Reused);
        Measurements.MonthEndSummaries.Add(summaries.Summarised, new KeyValuePair<string, object?>("origin", "made"));
        Measurements.MonthEndSummaries.Add(summaries.Reused, new KeyValuePair<string, object?>("origin", "reused"));
        return summaries;
    });

    public static Task<(MonthRecord Record, MonthBefore HandedOn)> OfAssemblyAsync(
        MonthVersion version, Func<Task<(MonthRecord Record, MonthBefore HandedOn)>> assemble) => Traces.OfAsync(Traces.Assemble, async trace =>
    {
        trace?.SetTag("month", version.Month.ToString()).SetTag("version", version.Version).SetTag("state", KebabCase.Of(version.State));
        var assembled = await assemble();
        trace?.SetTag("tables", assembled.Record.Files.Select(f => f.Table).Distinct(StringComparer.Ordinal).Count());
        return assembled;
    });

    /// <summary>Of a month that can still be filed for: those who owe sheets of it and have filed none.</summary>
    /// <param name="tables">Of the assembled month, <c>fact_obligation</c> among them.</param>
    public static void TellSilent(MonthDeadlines deadlines, IReadOnlyList<TableData> tables, DateTimeOffset now)
    {
        if (!deadlines.IsLocked(now))
        {
            SilenceTelling.Tell(deadlines, Silent(tables.Single(t => t.Table.Name == "fact_obligation")), now);
        }
    }

    private static int Silent(TableData obligations)
    {
        var (owed, onTime, late) = (Column("o1_den"), Column("on_time"), Column("late"));
        return Column("organization_key")
            .Select((organization, row) => (Organization: organization, Owed: owed[row], Filed: onTime[row] + late[row]))
            .GroupBy(r => r.Organization)
            .Count(rows => rows.Sum(r => r.Owed) > 0 && rows.All(r => r.Filed == 0));

        List<int> Column(string name) =>
            [.. obligations.Columns[obligations.Table.Columns.Select(c => c.Name).ToList().IndexOf(name)].Cast<int>()];
    }
}
