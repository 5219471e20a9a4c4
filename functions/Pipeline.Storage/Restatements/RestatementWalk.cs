using Pipeline.Core;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Restatements;

/// <summary>Goes from the month restated through every later one, each on what the one before hands on now.</summary>
/// <param name="current">The reference data in force, for months that are pinned to none yet.</param>
internal sealed class RestatementWalk(MonthComputing computing, RestatedVersions versions, ReferenceVersion current)
{
    /// <summary>Told each month as it begins: <c>restate 2019-03</c>.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <param name="records">Of all months that were computed.</param>
    /// <param name="now">The instant that says where the months stand that are not final.</param>
    public async Task<RestatedMonths> RunAsync(
        Restatement restatement, IReadOnlyList<JudgedFiling> letIn, IReadOnlyDictionary<Month, MonthRecord> records, DateTimeOffset now, CancellationToken cancellation)
    {
        var (all, replaced) = (records.ToDictionary(), new List<(MonthRecord, MonthRecord)>());
        MonthBefore? before = null;
        foreach (var month in records.Keys.Where(m => m >= restatement.Month).Order())
        {
            if (IsAsBefore(month))
            {
                continue;
            }

            Step($"restate {month}");
            var old = all[month];
            before = before?.Month == month.Previous ? before : await BeforeAsync(month, all, cancellation);
            (all[month], before) = month == restatement.Month ? await versions.OfRestatedAsync(old, before, letIn, restatement.Id, cancellation)
                : old.IsFinal ? await versions.OfLaterAsync(old, before, restatement.Id, cancellation)
                : await RunningAsync(old, before, now, cancellation);
            if (all[month] != old)
            {
                replaced.Add((old, all[month]));
            }
        }

        return new(all, replaced);

        // Summaries change of the month restated alone; from there on a final month changes by what is handed on to it, or not at all.
        bool IsAsBefore(Month month) =>
            records[month].IsFinal && month > restatement.Month.Next && all[month.Previous].History == records[month.Previous].History;
    }

    private async Task<MonthBefore> BeforeAsync(Month month, Dictionary<Month, MonthRecord> records, CancellationToken cancellation) =>
        records.GetValueOrDefault(month.Previous) is { } record
            ? await computing.BeforeAsync(record, current, full: false, cancellation)
            : MonthBefore.None(month.Previous);

    private async Task<(MonthRecord Record, MonthBefore HandedOn)> RunningAsync(
        MonthRecord record, MonthBefore before, DateTimeOffset now, CancellationToken cancellation)
    {
        var summaries = await computing.SummariesAsync(new(record.Month, current), cancellation);
        var to = new MonthToCompute(MonthEnd.VersionAt(now, record.Month, current.Directory), current, summaries, before) { RatingsBefore = record.Ratings };
        var assembled = await computing.AssembleAsync(to, cancellation);
        var next = await computing.WriteAsync(to, assembled, cancellation);
        return (next, new(summaries, assembled.History, next));
    }
}
