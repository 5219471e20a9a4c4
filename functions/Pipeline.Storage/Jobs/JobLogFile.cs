using System.Globalization;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Csv;

namespace Pipeline.Storage.Jobs;

/// <summary>
/// <c>current/csv/job_log.csv</c> beside the datasets: the last runs, for analysts. It is a copy of the log: where it cannot be written, or two runs
/// end at once, the next run brings it up to date.
/// </summary>
internal sealed class JobLogFile(Stores stores, TimeProvider time)
{
    private const int MostRuns = 1000;

    private readonly JobStore _jobs = new(stores);

    public async Task WriteAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var rows = await _jobs.AllAsync(cancellation).Take(MostRuns).Select(r => RowOf(r, now)).ToListAsync(cancellation);
        var content = CsvTableWriter.Write(JobLogTable.Table.ToData(rows));
        try
        {
            await stores.Datasets.RepairAsync(DatasetPaths.Csv(JobLogTable.Table.Definition.Name), content, Sha256.Of(content), cancellation);
        }
        catch (StoreUnavailableException)
        {
            // The datasets lie in an account of their own; that it is out of reach is no failure of the run.
        }
    }

    private static JobLogRow RowOf(JobRecord record, DateTimeOffset now) => new(
        record.Id, JobKinds.Find(record.Name) ?? new(record.Name, new(record.Name, record.Name), Repeatable: false), JobStarters.Origin(record.StartedBy),
        record.StartedAt, record.EndedAt, record.Milliseconds / 1000m, record.StateAt(now), record.Result, record.FailedStep, record.Error,
        string.Join(' ', record.Months), Text(record.Inputs), Text(record.Counts));

    private static string Text<T>(IReadOnlyDictionary<string, T> values) => string.Join(
        ' ', values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}={v.Value}")));
}
