namespace Pipeline.Tests.Host;

/// <summary>What an answer has to tell a browser, written down a second time: the product's own list is held to it.</summary>
internal static class ToldToBrowsers
{
    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    private static readonly string[] NoSensor = ["camera=()", "geolocation=()", "microphone=()"];

    private static readonly string[] Demanded = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];

    private static readonly string[] Forbidden = ["unsafe", "*", "http:", "https:", "data:", "blob:"];

    /// <returns>What is missing or wrong, a sentence each.</returns>
    public static IReadOnlyList<string> Check(string path, HttpResponseMessage response) =>
    [
        .. Always.Where(h => ValueOf(response, h.Key) != h.Value).Select(h => $"{h.Key} is '{ValueOf(response, h.Key)}' and not '{h.Value}'"),
        .. NoSensor.Except(Parts(ValueOf(response, "Permissions-Policy"), ',')).Select(s => $"Permissions-Policy lacks {s}"),
        .. Demanded.Except(Parts(ValueOf(response, "Content-Security-Policy"), ';')).Select(d => $"Content-Security-Policy lacks {d}"),
        .. Forbidden.Where(f => ValueOf(response, "Content-Security-Policy").Contains(f, StringComparison.Ordinal)).Select(f => $"Content-Security-Policy has {f}"),
        .. Allowed(path, ValueOf(response, "Cache-Control")) ? (string[])[] : [$"Cache-Control is '{ValueOf(response, "Cache-Control")}'"],
    ];

    /// <summary>What a key opens is kept nowhere; published figures, which tell of nobody, in the browser of who asked.</summary>
    private static bool Allowed(string path, string cache) =>
        !path.StartsWith("/api/", StringComparison.Ordinal) || cache == "no-store"
        || (path.StartsWith("/api/datasets/", StringComparison.Ordinal) && Parts(cache, ',').Contains("private"));

    private static string ValueOf(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static string[] Parts(string value, char separator) => value.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
