using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Edge;

/// <summary>
/// What every answer tells a browser, in one list: take the body for what its type says and for nothing else, show it in no frame of another page, give it to no page of
/// another site, keep it nowhere, tell nobody from which address a link was followed, and ask for no camera or the like. What a page may load, and what may be kept after
/// all, is for the answer to say.
/// </summary>
/// <remarks>Written by whoever sends an answer, and by no middleware of a host, so that it is the same in both.</remarks>
public static class SecurityHeaders
{
    /// <summary>For what is no page: opened as one, it loads and runs nothing.</summary>
    public const string NoPage = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A year; browsers take it only over https, so that they never again try without.</summary>
    private const string AlwaysEncrypted = "max-age=31536000";

    /// <summary>Name and value of what is always said.</summary>
    public static readonly IReadOnlyDictionary<string, string> Always = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Cache-Control"] = "no-store",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()",
    };

    /// <param name="policy">What a page may do; of what is no page left out.</param>
    public static void Write(HttpContext http, string? policy = null)
    {
        var headers = http.Response.Headers;
        foreach (var (name, value) in Always)
        {
            headers[name] = value;
        }

        headers.ContentSecurityPolicy = policy ?? NoPage;
        if (IsEncrypted(http.Request))
        {
            headers.StrictTransportSecurity = AlwaysEncrypted;
        }
    }

    /// <summary>Behind a gate that does the encrypting, by what the gate says. A client that says so itself without encryption has gained nothing: its browser will not listen.</summary>
    private static bool IsEncrypted(HttpRequest request) =>
        request.IsHttps || string.Equals(request.Headers["X-Forwarded-Proto"], Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
}
