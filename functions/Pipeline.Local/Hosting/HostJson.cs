using System.Text.Json;

namespace Pipeline.Local.Hosting;

/// <summary>What this host follows of <c>host.json</c>, the file that the Functions host reads too.</summary>
/// <param name="RoutePrefix">Without slashes at its ends; may be empty. The Functions host's default is <c>api</c>.</param>
public sealed record HostJson(string RoutePrefix)
{
    /// <summary>The file beside the app, where the build links it.</summary>
    public static HostJson BesideTheApp() => Read(Path.Combine(AppContext.BaseDirectory, "host.json"));

    public static HostJson Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var prefix = json.RootElement.TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("http", out var http)
            && http.TryGetProperty("routePrefix", out var value)
                ? value.GetString()
                : null;
        return new((prefix ?? "api").Trim('/'));
    }
}
