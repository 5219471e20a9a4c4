using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Audit;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.MonthEnds;

/// <summary>Runs of the month end that a person asks for, and where the months stand.</summary>
public sealed class MonthRuns(MonthStore months, RunRequests requests, AuditLog audit)
{
    public async Task<Answer> ListMonthsAsync(CancellationToken cancellation)
    {
        var views = (await months.ListAsync(cancellation)).Select(MonthView.Of).ToArray();
        return Answer.Json(StatusCodes.Status200OK, views, EdgeJson.Readable.MonthViewArray);
    }

    /// <summary>Takes the request down and answers at once: 202, with the address that tells how the run goes.</summary>
    public async Task<Answer> RequestAsync(Incoming incoming, CancellationToken cancellation)
    {
        string? text = incoming.Request.Query["month"];
        Month? month = Month.TryParse(text, out var named) ? named : null;
        if (text is not null && month is null)
        {
            return Problems.Of(Problem.MonthInvalid(text));
        }

        var id = await requests.RequestAsync(month, incoming.Says("full"), incoming.Who.KeyId, cancellation);
        await audit.AppendAsync(new(incoming.ReceivedAt, incoming.Who.KeyId, "request-month-end", month?.ToString() ?? "all", id, incoming.From), cancellation);
        var address = $"{incoming.Request.PathBase}{incoming.Request.Path}".TrimEnd('/').Replace("/month-ends", "/runs/", StringComparison.OrdinalIgnoreCase) + id;
        return await FindAsync(id, cancellation) with { Status = StatusCodes.Status202Accepted, Location = address, RetryAfter = TimeSpan.FromMinutes(1) };
    }

    public async Task<Answer> FindAsync(string id, CancellationToken cancellation) =>
        await requests.FindAsync(id, cancellation) is { } run
            ? Answer.Json(StatusCodes.Status200OK, RunView.Of(run), EdgeJson.Readable.RunView)
            : Problems.Of(Problem.RunUnknown(id));
}
