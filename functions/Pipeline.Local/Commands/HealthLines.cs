using System.Text.Json;

namespace Pipeline.Local.Commands;

/// <summary>The answer of <c>GET /api/health</c>, a line for each part of the deployment.</summary>
internal static class HealthLines
{
    /// <summary>What is no such answer, of a proxy for instance, is shown as it came.</summary>
    public static string Of(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var health = json.RootElement;
            var checks = health.GetProperty("checks").EnumerateArray().Select(c => $"{Text(c, "state"),-14}  {Text(c, "name"),-14}  {Text(c, "vi")} / {Text(c, "en")}");
            return string.Join('\n', [.. checks, LastMonthEnd(health), $"{Text(health, "state")}, commit {Text(health.GetProperty("versions"), "commit")}"]);
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return body;
        }
    }

    private static string LastMonthEnd(JsonElement health) => health.TryGetProperty("lastMonthEnd", out var last)
        ? $"Last month end: {Text(last, "job")}, {Text(last, "startedAt")}: {(last.TryGetProperty("result", out var result) ? result.GetString() : Text(last, "state"))}"
        : "Last month end: none yet";

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
