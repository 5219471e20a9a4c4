using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Reference;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Host;

/// <summary>A host of one's own over an empty data folder, with a clock that a test moves on; timers run by hand.</summary>
internal sealed class HostWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pipeline-world-");
    private LocalHost? _host;

    private HostWorld(DateTimeOffset now) => Clock = new(now);

    public FakeTimeProvider Clock { get; }

    public LocalHost Host => _host!;

    public HttpClient Http { get; } = new();

    public string Folder => _folder.FullName;

    public IServiceProvider Services => Host.Services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="addServices">What the host has beside the product.</param>
    public static async Task<HostWorld> StartAsync(
        string now, IEnumerable<KeyValuePair<string, string?>>? settings = null, Action<IServiceCollection, IConfiguration>? addServices = null)
    {
        var world = new HostWorld(Builders.A.Instant(now));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings ?? []).AddInMemoryCollection([new("DataFolder", world._folder.FullName)]).Build();
        world._host = await LocalHost.StartAsync(
            new(configuration)
            {
                Port = 0,
                Time = world.Clock,
                RunTimers = false,
                LogLevel = LogLevel.None,
                AddServices = services =>
                {
                    services.AddPipeline(PipelineSettings.From(configuration));
                    addServices?.Invoke(services, configuration);
                },
            },
            Cancellation);
        world.Http.BaseAddress = world.Host.BaseAddress;
        return world;
    }

    public void MoveTo(string instant) => Clock.SetUtcNow(Builders.A.Instant(instant));

    public async Task ImportAsync(ReferenceData data)
    {
        var files = Deployment.FilesOf(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var outcome = await Services.GetRequiredService<ReferenceStore>()
            .ImportAsync(new(files), dryRun: false, "test", Clock.GetUtcNow(), Cancellation);
        Assert.Empty(outcome.Problems);
    }

    public async Task<string> KeyAsync(CallerRole role, string? organization = null) =>
        (await Services.GetRequiredService<KeyStore>().CreateAsync(role, organization, "test", Cancellation)).Text;

    public Task FireAsync(string timer) => Host.FireAsync(timer, Cancellation);

    /// <summary>Posts a sheet as a client does.</summary>
    public async Task<HttpResponseMessage> PostAsync(string key, JsonNode sheet, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/submissions{query}") { Content = HostFixture.Json(sheet.ToJsonString()) };
        request.Headers.Add("X-Api-Key", key);
        return await Http.SendAsync(request, Cancellation);
    }

    public async Task<JsonElement> GetAsync(string address, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Api-Key", key ?? "");
        using var response = await Http.SendAsync(request, Cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
