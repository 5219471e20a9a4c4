using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Web;

namespace Pipeline.Functions;

/// <summary>
/// The web app, at the root of the same origin as the API. Two addresses and no catch-all: the Functions host takes routes in the order of their
/// functions' names, so one that matches everything would hide others (https://github.com/Azure/azure-functions-host/issues/9876).
/// </summary>
public sealed class WebFunctions(WebFiles files)
{
    [Function("WebRoot")]
    public Task<IResult> GetRoot(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{file?}")] HttpRequest request, string? file, CancellationToken cancellation) =>
        Task.FromResult(files.Answer(file ?? ""));

    [Function("WebAsset")]
    public Task<IResult> GetAsset(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{file}")] HttpRequest request, string file, CancellationToken cancellation) =>
        Task.FromResult(files.Answer("assets/" + file));
}
