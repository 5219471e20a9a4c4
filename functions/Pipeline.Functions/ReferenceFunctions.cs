using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions;

/// <summary>The board brings in reference data.</summary>
public sealed class ReferenceFunctions(EndpointPipeline endpoint, ReferenceImport import)
{
    private static readonly EndpointRules Importing = new("Reference", Roles.BoardOnly, [MediaTypes.Zip, MediaTypes.Form], BodyLimitMiB: 64) { Flags = ["dryRun"] };

    [Function("Reference")]
    public Task<IResult> Import(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/reference")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Importing, import.TakeAsync, cancellation);
}
