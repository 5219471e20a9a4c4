using Microsoft.AspNetCore.Http;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>A request on its way through the endpoint pipeline, and who was found to ask.</summary>
public sealed class Visit(HttpRequest request, EndpointRules rules)
{
    public HttpRequest Request => request;

    public EndpointRules Rules => rules;

    /// <summary>Whether a key or a sign-in came with the request: without one nothing was used, and nothing was tried.</summary>
    public bool HasPresented { get; set; }

    /// <summary>Null until the key was found good, and at an address that is open to all.</summary>
    public Caller? Caller { get; set; }
}
