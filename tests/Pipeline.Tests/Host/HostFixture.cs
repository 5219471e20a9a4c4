using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Tests.OpenApi;

namespace Pipeline.Tests.Host;

/// <summary>A host on a free port over an empty data folder, with a key of each role. What it answers is held to the OpenAPI document.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-host-{Guid.NewGuid():N}");

    public static readonly DateTimeOffset Now = new(2019, 3, 20, 1, 0, 0, TimeSpan.Zero);

    public LocalHost Host { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public string BoardKey { get; private set; } = "";

    public string OrganizationKey { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Host = await StartAsync(_folder, requestBurst: 10_000);
        Http = new HttpClient(new DocumentedAnswers()) { BaseAddress = Host.BaseAddress };
        var keys = Host.Services.GetRequiredService<KeyStore>();
        (_, BoardKey) = await keys.CreateAsync(CallerRole.Board, null, "test", CancellationToken.None);
        (_, OrganizationKey) = await keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "test", CancellationToken.None);
    }

    public static Task<LocalHost> StartAsync(string folder, int requestBurst) =>
        StartAsync(new PipelineSettings { DataFolder = folder, RequestBurst = requestBurst, RequestsPerSecond = 1, OpenRequestBurst = requestBurst, FailedKeyBurst = requestBurst });

    public static Task<LocalHost> StartAsync(PipelineSettings settings) => LocalHost.StartAsync(
        new(new ConfigurationBuilder().Build())
        {
            Port = 0,
            Time = new FakeTimeProvider(Now),
            RunTimers = false,
            LogLevel = LogLevel.None,
            AddServices = services => services.AddPipeline(settings),
        },
        TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string address, string? key, HttpContent? content) =>
        SendAsync(HttpMethod.Post, address, key, content);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? key = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", key);
        }

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static ByteArrayContent Json(string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
