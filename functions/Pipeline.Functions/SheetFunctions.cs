using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions;

/// <summary>Sheets are read back, with their history.</summary>
public sealed class SheetFunctions(EndpointPipeline endpoint, SheetReading reading)
{
    private static readonly EndpointRules Reading = new("Sheets", Roles.All, []) { MindsForms = true };

    [Function("Sheets")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/sheets/{month}/{form}/{unit}")] HttpRequest request,
        string month, string form, string unit, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Reading, async (incoming, stop) =>
            Answer.Found(await reading.SheetAsync(incoming.Who, month, form, unit, stop), EdgeJson.Readable.SheetView), cancellation);
}
