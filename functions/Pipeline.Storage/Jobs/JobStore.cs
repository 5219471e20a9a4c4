using System.Globalization;
using System.Text.Json;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Jobs;

/// <summary>The rows of the job log: table <c>Jobs</c>, one partition, the newest run first.</summary>
internal sealed class JobStore(Stores stores)
{
    private const string Partition = "jobs";
    private const string Runs = "j_";
    private const string Requests = "r_";
    private static readonly int TimeLength = Invariant.Text(default(DateTimeOffset)).Length;
    private static readonly Dictionary<string, string> NoFields = new(StringComparer.Ordinal);

    private readonly IRowStore _rows = stores.Rows;

    public static string NewId(DateTimeOffset now) => $"{Invariant.Text(now)}-{Guid.NewGuid():N}"[..(TimeLength + 9)];

    /// <summary>Writes a run as it stands. Only the process that does the run writes it, so nothing is asked of what was there.</summary>
    public Task SaveAsync(JobRecord record, CancellationToken cancellation) => TryWriteAsync([RowWrite.Upsert(KeyOf(record.Id), NoFields, Pack(record))], cancellation);

    public Task RemoveAsync(string id, CancellationToken cancellation) => TryWriteAsync([RowWrite.Delete(KeyOf(id))], cancellation);

    /// <summary>Writes a run that is to be done, and a row that leads to it.</summary>
    public Task RequestAsync(JobRecord record, CancellationToken cancellation) => TryWriteAsync(
        [RowWrite.Insert(KeyOf(record.Id), NoFields, Pack(record)), RowWrite.Insert(Requests + record.Id, NoFields)], cancellation);

    /// <summary>The ids of the runs that were asked for and have not ended, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> RequestedAsync(CancellationToken cancellation) => await _rows
        .ScanAsync(RowTable.Jobs, Partition, Requests, withPacks: false, cancellation)
        .Select(row => row.Key[Requests.Length..])
        .ToListAsync(cancellation);

    /// <summary>A run that was asked for has ended; doing it twice is the same.</summary>
    public Task ClearAsync(string id, CancellationToken cancellation) => TryWriteAsync([RowWrite.Delete(Requests + id)], cancellation);

    /// <returns>False if another instance has moved it meanwhile.</returns>
    public Task<bool> TryMoveAsync(StoredRow row, JobRecord to, CancellationToken cancellation) =>
        TryWriteAsync([RowWrite.Replace(row, NoFields, Pack(to))], cancellation);

    /// <summary>The run and its row, or null.</summary>
    public async Task<(JobRecord Record, StoredRow Row)?> FindAsync(string id, CancellationToken cancellation) =>
        TryKeyOf(id, out var key) && await _rows.ReadAsync(RowTable.Jobs, Partition, key, cancellation) is { } row ? (Unpack(row), row) : null;

    /// <summary>All runs, the newest first.</summary>
    public IAsyncEnumerable<JobRecord> AllAsync(CancellationToken cancellation) =>
        _rows.ScanAsync(RowTable.Jobs, Partition, Runs, withPacks: true, cancellation).Select(Unpack);

    /// <summary>The key says «newest first», the id says when: one follows from the other.</summary>
    private static string KeyOf(string id) => TryKeyOf(id, out var key) ? key : throw new ArgumentException($"'{id}' is not the id of a run.", nameof(id));

    private static bool TryKeyOf(string id, out string key)
    {
        key = "";
        if (id.Length != TimeLength + 9 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            || !DateTime.TryParseExact(id[..TimeLength], "yyyyMMdd'T'HHmmssfffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return false;
        }

        key = $"{Runs}{(DateTime.MaxValue.Ticks - at.Ticks).ToString("D19", CultureInfo.InvariantCulture)}_{id}";
        return true;
    }

    private Task<bool> TryWriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        _rows.TryWriteAsync(RowTable.Jobs, Partition, writes, cancellation);

    private static byte[] Pack(JobRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, JobJson.Default.JobRecord);

    private static JobRecord Unpack(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, JobJson.Default.JobRecord)!;
}
