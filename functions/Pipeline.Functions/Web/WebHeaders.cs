using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Web;

/// <summary>
/// What every page and file of the web app says to the browser: scripts, styles, fonts and requests from this origin only, no frames, no
/// plug-ins, no address of a page told to others.
/// </summary>
internal static class WebHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <param name="forEver">Whether the file never changes under its name; else it is asked for anew each time, and mostly answered 304.</param>
    public static void Write(IHeaderDictionary headers, bool forEver)
    {
        headers.CacheControl = forEver ? "public, max-age=31536000, immutable" : "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
