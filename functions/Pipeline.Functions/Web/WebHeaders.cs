using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.Web;

/// <summary>
/// What every page and file of the web app says to the browser beside the one list: scripts, styles, fonts and requests from this origin only, no frames, no plug-ins.
/// </summary>
internal static class WebHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <param name="forEver">Whether the file never changes under its name; else it is asked for anew each time, and mostly answered 304.</param>
    public static void Write(HttpContext http, bool forEver)
    {
        SecurityHeaders.Write(http, Policy);
        http.Response.Headers.CacheControl = forEver ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
