using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>
/// A browser sends the cookie of the gate with any page's request. So what changes something is taken only from a page of our own: browsers say
/// where a request comes from, and a page cannot make them say otherwise. A token in <c>Authorization</c> is never sent by itself.
/// </summary>
internal static class SameOrigin
{
    public static bool Allows(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        || request.Headers.ContainsKey("Authorization")
        || (request.Headers["Sec-Fetch-Site"] is [{ } site] ? site == "same-origin" : IsOurs(request));

    /// <summary>Browsers from before 2023 have no <c>Sec-Fetch-Site</c>, and say <c>Origin</c> with every POST.</summary>
    private static bool IsOurs(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
