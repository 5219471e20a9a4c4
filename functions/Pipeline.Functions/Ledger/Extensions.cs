using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.Ledger;

/// <summary>Extensions of a month's deadline, as HTTP.</summary>
public sealed class Extensions(ExtensionGiving giving)
{
    public async Task<Answer> GiveAsync(Incoming incoming, string month, CancellationToken cancellation)
    {
        var answer = await giving.GiveAsync(month, incoming.Body, incoming.Who, incoming.From, cancellation);
        return answer.Extension is { } extension
            ? Answer.Json(answer.Status, GivenExtension.Of(extension), EdgeJson.Readable.GivenExtension)
            : Problems.Of(answer.Problems);
    }

    public async Task<Answer> ListAsync(Incoming incoming, string month, CancellationToken cancellation)
    {
        var found = await giving.ListAsync(month, incoming.Who, cancellation);
        return found.Value is { } held
            ? Answer.Json(StatusCodes.Status200OK, [.. held.Select(GivenExtension.Of)], EdgeJson.Readable.GivenExtensionArray)
            : Problems.Of(found.Problem!);
    }
}
