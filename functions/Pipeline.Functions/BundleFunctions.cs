using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Bundles;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions;

/// <summary>Sheets from where there is no signal at all: a file that a device signs and anybody with a key hands in.</summary>
public sealed class BundleFunctions(EndpointPipeline endpoint, BundleRequests bundles)
{
    // The key of who hands it in opens the door and no more: the signature says whose sheets they are.
    private static readonly EndpointRules Importing = new("Bundles", Roles.All, [MediaTypes.Json]) { Flags = ["dryRun", "forRestatement"] };
    private static readonly EndpointRules Registering = new("Devices", Roles.OrganizationOnly, [MediaTypes.Json], BodyLimitMiB: 1);

    [Function("Bundles")]
    public Task<IResult> Import(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/bundles")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Importing, bundles.ImportAsync, cancellation);

    [Function("Devices")]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/devices")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Registering, bundles.RegisterAsync, cancellation);
}
