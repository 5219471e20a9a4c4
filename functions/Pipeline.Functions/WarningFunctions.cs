using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Warnings;

namespace Pipeline.Functions;

/// <summary>What should be looked at again, and what of it someone says is right.</summary>
public sealed class WarningFunctions(EndpointPipeline endpoint, WarningListing listing, MarkConfirming confirming)
{
    private static readonly EndpointRules Listing = new("Warnings", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Confirming = new("Confirmations", Roles.OrganizationOnly, [MediaTypes.Json]);

    [Function("Warnings")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/warnings/{month}")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerPageAsync(request, Listing, month, listing.PageAsync, EdgeJson.Readable.WarningPage, cancellation);

    [Function("Confirmations")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/receipts/{code}/confirmations")] HttpRequest request, string code,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Confirming, async (incoming, stop) =>
        {
            var (receipt, problems) = await confirming.ConfirmAsync(incoming.Who, code, incoming.Body, incoming.ReceivedAt, stop);
            return receipt is null ? Problems.Of(problems) : Answer.Json(StatusCodes.Status200OK, receipt, EdgeJson.Readable.SheetReceipt);
        }, cancellation);
}
