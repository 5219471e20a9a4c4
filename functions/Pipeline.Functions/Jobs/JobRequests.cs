using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Jobs;

namespace Pipeline.Functions.Jobs;

/// <summary>The job log, as HTTP.</summary>
public sealed class JobRequests(JobListing listing, RequestedJobs requested, AuditLog audit, TimeProvider time)
{
    public async Task<Answer> ListAsync(Incoming incoming, CancellationToken cancellation)
    {
        var (query, problem) = QueryOf(incoming.Request.Query);
        if (problem is not null)
        {
            return Problems.Of(problem);
        }

        var now = time.GetUtcNow();
        var page = await listing.PageAsync(query, now, cancellation);
        return Answer.Json(StatusCodes.Status200OK, new JobListView([.. page.Jobs.Select(j => JobView.Of(j, now))], page.Next), EdgeJson.Readable.JobListView);
    }

    public async Task<Answer> FindAsync(string id, CancellationToken cancellation) => await listing.FindAsync(id, cancellation) is { } record
        ? Answer.Json(StatusCodes.Status200OK, JobView.Of(record, time.GetUtcNow()), EdgeJson.Readable.JobView)
        : Problems.Of(Problem.JobUnknown(id));

    /// <summary>Asks for a run as it was before, and answers at once: 202, with the address that tells how the new one goes.</summary>
    public async Task<Answer> RerunAsync(Incoming incoming, string id, CancellationToken cancellation)
    {
        if (await listing.FindAsync(id, cancellation) is not { } record)
        {
            return Problems.Of(Problem.JobUnknown(id));
        }

        if (JobKinds.Find(record.Name) is not { Repeatable: true })
        {
            return Problems.Of(Problem.JobNotRepeatable(record.Name));
        }

        if (!record.IsOverAt(time.GetUtcNow()))
        {
            return Problems.Of(Problem.JobNotOver(id));
        }

        var again = await requested.RequestAsync(record.Name, incoming.Who.KeyId, record.Inputs, cancellation);
        await audit.AppendAsync(new(incoming.ReceivedAt, incoming.Who.KeyId, "rerun-job", id, again.Id, incoming.From), cancellation);
        var jobs = incoming.Request.Path.Value!.Split($"/{id}/", StringSplitOptions.None)[0];
        return await FindAsync(again.Id, cancellation) with
        {
            Status = StatusCodes.Status202Accepted,
            Location = $"{incoming.Request.PathBase}{jobs}/{again.Id}",
            RetryAfter = TimeSpan.FromMinutes(1),
        };
    }

    private static (JobQuery Query, Problem? Problem) QueryOf(IQueryCollection query)
    {
        var (name, state, month) = (query["name"].FirstOrDefault(), query["state"].FirstOrDefault(), query["month"].FirstOrDefault());
        var stateNamed = KebabCase.TryParse<JobState>(state, out var inState);
        var monthNamed = Month.TryParse(month, out var inMonth);
        var problem = name is not null && JobKinds.Find(name) is null ? Problem.JobNameUnknown(name, [.. JobKinds.All.Select(k => k.Code)])
            : state is not null && !stateNamed ? Problem.JobStateUnknown(state, KebabCase.All<JobState>())
            : month is not null && !monthNamed ? Problem.MonthInvalid(month)
            : null;
        return (new(name, stateNamed ? inState : null, monthNamed ? inMonth : null, query["after"].FirstOrDefault()), problem);
    }
}
