using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.Telemetry;

/// <summary>Where measurements and traces go (docs/TELEMETRY.md): nowhere, to one place, or to both.</summary>
/// <param name="Otlp">A collector of the OpenTelemetry protocol is named; its exporter reads all settings that begin with <c>OTEL_</c> itself.</param>
/// <param name="AzureMonitor">The connection string of Application Insights, or null.</param>
/// <param name="Credential">What Application Insights is reached with; null: the key in the connection string will do.</param>
public sealed record TelemetrySettings(bool Otlp, string? AzureMonitor, TokenCredential? Credential)
{
    /// <summary>What a deployment is called among others.</summary>
    public string ServiceName { get; init; } = "pipeline";

    public bool GoesNowhere => !Otlp && AzureMonitor is null;

    /// <exception cref="SettingException">A setting makes no sense.</exception>
    public static TelemetrySettings From(IConfiguration settings) => new(
        HasCollector(settings),
        Text(settings, "APPLICATIONINSIGHTS_CONNECTION_STRING"),
        CredentialOf(Text(settings, "APPLICATIONINSIGHTS_AUTHENTICATION_STRING")))
    {
        ServiceName = Text(settings, "OTEL_SERVICE_NAME") ?? Text(settings, "WEBSITE_SITE_NAME") ?? "pipeline",
    };

    private static bool HasCollector(IConfiguration settings) => Text(settings, "OTEL_EXPORTER_OTLP_ENDPOINT") switch
    {
        null => false,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" => true,
        var text => throw new SettingException($"The setting OTEL_EXPORTER_OTLP_ENDPOINT is '{text}'; set it to the address of the collector, such as http://127.0.0.1:4317."),
    };

    /// <summary>By the text that the Functions host reads too: <c>Authorization=AAD</c>, and <c>;ClientId=…</c> of an identity that was assigned.</summary>
    private static ManagedIdentityCredential? CredentialOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2)).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        return parts.GetValueOrDefault("Authorization") != "AAD"
            ? throw new SettingException("The setting APPLICATIONINSIGHTS_AUTHENTICATION_STRING does not begin with Authorization=AAD, the one way there is.")
            : new ManagedIdentityCredential(parts.TryGetValue("ClientId", out var id) ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);
    }

    private static string? Text(IConfiguration settings, string name) => settings[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
