using Pipeline.Core.Jobs;

namespace Pipeline.Storage.Jobs;

/// <summary>Reads the job log.</summary>
public sealed class JobListing(Stores stores)
{
    private const int PageJobs = 100;

    /// <summary>Of months, even where many messages are sent.</summary>
    private const int NewestJobs = 300;

    private readonly JobStore _jobs = new(stores);

    /// <summary>The run, or null.</summary>
    public async Task<JobRecord?> FindAsync(string id, CancellationToken cancellation) =>
        await _jobs.FindAsync(id, cancellation) is var (record, _) ? record : null;

    /// <summary>The newest runs of some kinds, the newest first, among the last runs of all.</summary>
    internal async Task<IReadOnlyList<JobRecord>> NewestAsync(IReadOnlyList<JobKind> kinds, CancellationToken cancellation) =>
        await _jobs.AllAsync(cancellation).Take(NewestJobs).Where(r => kinds.Any(k => k.Code == r.Name)).ToListAsync(cancellation);

    public async Task<JobPage> PageAsync(JobQuery query, DateTimeOffset now, CancellationToken cancellation)
    {
        var page = new List<JobRecord>();
        await foreach (var record in _jobs.AllAsync(cancellation))
        {
            // Ids sort by time, and the log begins with the newest.
            if ((query.After is null || string.CompareOrdinal(record.Id, query.After) < 0) && query.Asks(record, now))
            {
                if (page.Count == PageJobs)
                {
                    return new(page, page[^1].Id);
                }

                page.Add(record);
            }
        }

        return new(page, null);
    }
}
