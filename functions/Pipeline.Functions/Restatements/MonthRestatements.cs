using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.Restatements;

/// <summary>Versions of months and restatements, as HTTP.</summary>
public sealed class MonthRestatements(
    MonthStore months, VersionStore versions, RestatementRequests requests, RestatementReading reading)
{
    public async Task<Answer> VersionsAsync(string month, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var named))
        {
            return NoSuchMonth(month);
        }

        return await months.FindAsync(named, cancellation) is { } record
            ? Answer.Json(
                StatusCodes.Status200OK, VersionView.Of(record, await versions.OfMonthAsync(named, cancellation)), EdgeJson.Readable.VersionViewArray)
            : Problems.Of(Problem.MonthNotComputed(named));
    }

    /// <summary>Takes the request down and answers at once: 202, with the address that tells how it goes.</summary>
    public async Task<Answer> RequestAsync(Incoming incoming, string month, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var named))
        {
            return NoSuchMonth(month);
        }

        var answer = await requests.RequestAsync(named, incoming.Body, incoming.Who, incoming.ReceivedAt, cancellation);
        return answer.Restatement is { } restatement
            ? Answer.Json(StatusCodes.Status202Accepted, RestatementView.Of(restatement), EdgeJson.Readable.RestatementView) with
            {
                Location = $"{incoming.Request.PathBase}{incoming.Request.Path}".TrimEnd('/') + "/" + restatement.Id,
                RetryAfter = restatement.IsWaiting ? TimeSpan.FromMinutes(1) : null,
            }
            : Problems.Of(answer.Problems);
    }

    public async Task<Answer> ListAsync(Incoming incoming, string month, CancellationToken cancellation) => Month.TryParse(month, out var named)
        ? Answer.Json(
            StatusCodes.Status200OK,
            [.. (await reading.ListAsync(incoming.Who, named, cancellation)).Select(RestatementView.Of)],
            EdgeJson.Readable.RestatementViewArray)
        : NoSuchMonth(month);

    public async Task<Answer> FindAsync(Incoming incoming, string month, string id, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var named))
        {
            return NoSuchMonth(month);
        }

        var found = await reading.FindAsync(incoming.Who, named, id, cancellation);
        return found.Value is { } restatement
            ? Answer.Json(StatusCodes.Status200OK, RestatementView.Of(restatement), EdgeJson.Readable.RestatementView)
            : Problems.Of(found.Problem!);
    }

    /// <summary>What is 422 in a body is 404 where it stands in the address.</summary>
    private static Answer NoSuchMonth(string got) => Problems.Of(Problem.MonthInvalid(got) with { Status = StatusCodes.Status404NotFound });
}
