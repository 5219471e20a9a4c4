using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Edge.Identity;

namespace Pipeline.Functions;

/// <summary>How one signs in here.</summary>
public sealed class SignInFunctions(EndpointPipeline endpoint, BoardSignIn signIn)
{
    private static readonly EndpointRules Asking = new("SignIn", Roles.Open, []);

    [Function("SignIn")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/sign-in")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Asking, (_, _) => Task.FromResult(Answer.Json(StatusCodes.Status200OK, SignInView.Of(signIn.IsOffered), EdgeJson.Readable.SignInView)), cancellation);
}
