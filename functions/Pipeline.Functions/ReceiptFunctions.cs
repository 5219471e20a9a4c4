using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions;

/// <summary>Receipts are looked up by their code.</summary>
public sealed class ReceiptFunctions(EndpointPipeline endpoint, SheetReading reading)
{
    private static readonly EndpointRules LookingUp = new("Receipts", Roles.All, []);

    [Function("Receipts")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/receipts/{code}")] HttpRequest request, string code, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, LookingUp, async (incoming, stop) =>
            Answer.Found(await reading.ReceiptAsync(incoming.Who, code, stop), EdgeJson.Readable.SheetReceipt), cancellation);
}
