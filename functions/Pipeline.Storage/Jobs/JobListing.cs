namespace Pipeline.Storage.Jobs;

/// <summary>Reads the job log.</summary>
public sealed class JobListing(Stores stores)
{
    private const int PageJobs = 100;

    private readonly JobStore _jobs = new(stores);

    /// <summary>The run, or null.</summary>
    public async Task<JobRecord?> FindAsync(string id, CancellationToken cancellation) =>
        await _jobs.FindAsync(id, cancellation) is var (record, _) ? record : null;

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
