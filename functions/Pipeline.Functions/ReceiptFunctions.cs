using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions;

/// <summary>Receipts are looked up by their code.</summary>
public sealed class ReceiptFunctions(EndpointPipeline endpoint, SheetReading reading, ReceiptChecking checking)
{
    private static readonly EndpointRules LookingUp = new("Receipts", Roles.All, []) { MindsForms = true };

    private static readonly EndpointRules Checking = new("ReceiptState", Roles.Open, []) { LimitedByAddress = true };

    [Function("Receipts")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/receipts/{code}")] HttpRequest request, string code, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, LookingUp, async (incoming, stop) =>
            Answer.Found(await reading.ReceiptAsync(incoming.Who, code, stop), EdgeJson.Readable.SheetReceipt), cancellation);

    [Function("ReceiptState")]
    public Task<IResult> Check(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/receipts/{code}/state")] HttpRequest request, string code, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Checking, async (_, stop) =>
            ReceiptAnswers.Of(await checking.CheckAsync(code, stop)), cancellation);
}
