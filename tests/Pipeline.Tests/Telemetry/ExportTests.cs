using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Telemetry;
using Pipeline.Local.Commands;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Host;

namespace Pipeline.Tests.Telemetry;

[Collection(nameof(TelemetryCollection))]
public sealed class ExportTests
{
    /// <summary>As on Azure: the exporter asks nobody where it runs, and tells Microsoft nothing of itself.</summary>
    public ExportTests() => Environment.SetEnvironmentVariable("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true");

    [Fact]
    public async Task A_collector_that_the_settings_name_gets_measurements_and_traces()
    {
        await using var collector = await Backend.StartAsync();

        await RunAsync(ServeCommand.Requests, new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), new("OTEL_SERVICE_NAME", "my-office"));

        var metrics = string.Concat(collector.Received.Where(r => r.Path == "/v1/metrics").Select(r => r.Body));
        var traces = string.Concat(collector.Received.Where(r => r.Path == "/v1/traces").Select(r => r.Body));
        Assert.Contains("pipeline.month_end.runs", metrics, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("my-office", metrics, StringComparison.Ordinal);
        Assert.Contains("abc1234", metrics, StringComparison.Ordinal);
        Assert.Contains("summarise", traces, StringComparison.Ordinal);
        Assert.Contains("month-end", traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_Insights_gets_measurements_as_what_was_added_and_traces_as_dependencies_and_nothing_else()
    {
        await using var insights = await Backend.StartAsync();

        await RunAsync(meter: null, new("APPLICATIONINSIGHTS_CONNECTION_STRING", $"InstrumentationKey={Guid.Empty};IngestionEndpoint={insights.Address}"), new("WEBSITE_SITE_NAME", "pipeline-district"));

        var told = insights.Received.SelectMany(r => r.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(l => l.Contains("\"baseType\"", StringComparison.Ordinal) && !l.Contains("_OTELRESOURCE_", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, line => line.Contains("\"pipeline.month_end.runs\"", StringComparison.Ordinal) && line.Contains("\"started_by\":\"daily-refresh\"", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("RemoteDependencyData", StringComparison.Ordinal) && line.Contains("\"summarise\"", StringComparison.Ordinal) && line.Contains("InProc", StringComparison.Ordinal));
        Assert.All(told, line => Assert.True(line.Contains("RemoteDependencyData", StringComparison.Ordinal) || line.Contains("\"name\":\"pipeline.", StringComparison.Ordinal), line));
        Assert.All(told, line => Assert.Contains("pipeline-district", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_setting_nothing_is_sent_and_nobody_listens()
    {
        await using var world = await HostWorld.StartAsync("2019-04-03T01:00:00Z", addServices: (services, settings) => Add(services, settings, ServeCommand.Requests));

        Assert.Null(world.Services.GetService<MeterProvider>());
        Assert.Null(world.Services.GetService<TracerProvider>());
    }

    [Theory]
    [InlineData("Authorization=AAD")]
    [InlineData("Authorization=AAD;ClientId=11111111-1111-1111-1111-111111111111")]
    public void The_identity_is_that_which_the_Functions_host_uses(string text) =>
        Assert.IsType<Azure.Identity.ManagedIdentityCredential>(TelemetrySettings.From(Settings("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", text)).Credential);

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector")]
    [InlineData("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "ClientId=1")]
    public void A_setting_that_makes_no_sense_is_refused_by_name(string name, string value) =>
        Assert.Contains(name, Assert.Throws<SettingException>(() => TelemetrySettings.From(Settings(name, value))).Message, StringComparison.Ordinal);

    /// <summary>A month end in a host that ends, and with it sends what it still has.</summary>
    /// <param name="meter">The host's own, beside the product's.</param>
    private static async Task RunAsync(string? meter, params IReadOnlyList<KeyValuePair<string, string?>> settings)
    {
        await using var world = await HostWorld.StartAsync(
            "2019-04-03T01:00:00Z", [.. settings, new("CodeCommit", "abc1234")], (services, read) => Add(services, read, meter is null ? [] : [meter]));
        var data = A.Country().With(A.Cell("CB1")).Data;
        await world.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
        await world.FireAsync("DailyRefresh");
        await world.GetAsync("api/forms");
    }

    private static void Add(IServiceCollection services, IConfiguration settings, params IReadOnlyList<string> meters) =>
        services.AddTelemetry(TelemetrySettings.From(settings), PipelineSettings.From(settings).CodeCommit, meters);

    private static IConfiguration Settings(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
}
