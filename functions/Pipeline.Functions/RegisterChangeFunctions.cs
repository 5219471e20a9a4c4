using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Registers;

namespace Pipeline.Functions;

/// <summary>Organisations file changes of their registers; the board decides on them.</summary>
public sealed class RegisterChangeFunctions(EndpointPipeline endpoint, RegisterRequests requests)
{
    private static readonly EndpointRules Filing = new("RegisterChanges", Roles.OrganizationOnly, [MediaTypes.Json], BodyLimitMiB: 1) { Flags = ["dryRun"] };
    private static readonly EndpointRules Listing = new("RegisterChangeList", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Looking = new("RegisterChange", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Approving = new("ApproveRegisterChange", Roles.BoardOnly, []);
    private static readonly EndpointRules Refusing = new("RefuseRegisterChange", Roles.BoardOnly, [MediaTypes.Json], BodyLimitMiB: 1);

    [Function("RegisterChanges")]
    public Task<IResult> File(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/register-changes")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Filing, requests.FileAsync, cancellation);

    [Function("RegisterChangeList")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/register-changes")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, requests.ListAsync, cancellation);

    [Function("RegisterChange")]
    public Task<IResult> Look(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/register-changes/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Looking, (incoming, stop) => requests.LookAsync(incoming, id, stop), cancellation);

    [Function("ApproveRegisterChange")]
    public Task<IResult> Approve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/register-changes/{id}/approve")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Approving, (incoming, stop) => requests.ApproveAsync(incoming, id, stop), cancellation);

    [Function("RefuseRegisterChange")]
    public Task<IResult> Refuse(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/register-changes/{id}/refuse")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Refusing, (incoming, stop) => requests.RefuseAsync(incoming, id, stop), cancellation);
}
