using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Clerks;

namespace Pipeline.Functions;

/// <summary>What a page needs to fill in a sheet: the forms, whose key it holds, and what each sheet is begun from.</summary>
public sealed class ClerkFunctions(EndpointPipeline endpoint, MeReading me, PrefillReading prefill)
{
    private static readonly EndpointRules Defining = new("Forms", Roles.Open, []);
    private static readonly EndpointRules Knowing = new("Me", Roles.All, []) { MindsForms = true };
    private static readonly EndpointRules Naming = new("PrefillRegister", Roles.OrganizationOnly, []);
    private static readonly EndpointRules Beginning = new("Prefill", Roles.OrganizationOnly, []);

    [Function("Forms")]
    public Task<IResult> ListForms(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/forms")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Defining, (_, _) => Task.FromResult(Answer.Json(StatusCodes.Status200OK, FormView.All, EdgeJson.Readable.IReadOnlyListFormView)), cancellation);

    [Function("Me")]
    public Task<IResult> Who(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/me")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Knowing, async (incoming, stop) => Answer.Found(await me.OfAsync(incoming.Who, stop), EdgeJson.Readable.MeView), cancellation);

    [Function("PrefillRegister")]
    public Task<IResult> ListRegister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/prefill/{month}")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Naming, async (incoming, stop) => Answer.Found(await prefill.RegisterAsync(incoming.Who, month, stop), EdgeJson.Readable.RegisterView),
            cancellation);

    [Function("Prefill")]
    public Task<IResult> Begin(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/prefill/{month}/{form}/{unit}")] HttpRequest request,
        string month, string form, string unit, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Beginning,
            async (incoming, stop) => Answer.Found(await prefill.OfAsync(incoming.Who, month, form, unit, stop), EdgeJson.Readable.PrefillView),
            cancellation);
}
