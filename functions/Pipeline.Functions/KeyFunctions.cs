using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Keys;

namespace Pipeline.Functions;

/// <summary>A key is changed for another by who holds it.</summary>
public sealed class KeyFunctions(EndpointPipeline endpoint, KeyRequests keys)
{
    private static readonly EndpointRules Rotating = new("RotateKey", Roles.All, [MediaTypes.Json], BodyLimitMiB: 1) { OpenToReaders = true, MindsForms = true };

    [Function("RotateKey")]
    public Task<IResult> Rotate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/keys/rotation")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Rotating, keys.RotateAsync, cancellation);
}
