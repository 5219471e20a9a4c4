using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Bundles;

namespace Pipeline.Functions.Bundles;

/// <summary>Bundles and the devices that sign them, as HTTP.</summary>
public sealed class BundleRequests(BundleImport import, DeviceRegistering registering)
{
    public async Task<Answer> ImportAsync(Incoming incoming, CancellationToken cancellation)
    {
        var file = new BundleToImport(incoming.Body, incoming.ReceivedAt, incoming.Says("dryRun"), incoming.Says("forRestatement"));
        var imported = await import.ImportAsync(file, incoming.Who.KeyId, incoming.From, cancellation);
        return imported.Problem is { } problem
            ? Problems.Of(problem)
            : Answer.Json(StatusCodes.Status207MultiStatus, BundleView.Of(imported), EdgeJson.Readable.BundleView) with
            {
                RetryAfter = imported.Sheets.Max(s => s.Answer.RetryAfter),
                Outage = imported.Sheets.Select(s => s.Answer.Cause).FirstOrDefault(c => c is not null),
                Codes = [.. imported.Sheets.SelectMany(s => s.Answer.Problems).Select(p => p.Code)],
            };
    }

    public async Task<Answer> RegisterAsync(Incoming incoming, CancellationToken cancellation)
    {
        var (device, problem) = await registering.RegisterAsync(incoming.Who, incoming.Body, incoming.ReceivedAt, cancellation);
        return device is null ? Problems.Of(problem!) : Answer.Json(StatusCodes.Status200OK, DeviceView.Of(device), EdgeJson.Readable.DeviceView);
    }
}
