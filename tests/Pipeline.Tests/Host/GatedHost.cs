using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Reference;
using Pipeline.Tests.OpenApi;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Host;

/// <summary>A host with the reference data of the real case, told that it stands behind the platform's gate.</summary>
public sealed class GatedHost : IAsyncLifetime
{
    public const int Burst = 100;

    public static readonly BoardGate Gate = new(Guid.Parse("aaaaaaaa-0000-4000-8000-000000000003"), Guid.Parse("bbbbbbbb-0000-4000-8000-000000000004"));

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"pipeline-gate-{Guid.NewGuid():N}");

    public LocalHost Host { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await HostFixture.StartAsync(new PipelineSettings { DataFolder = Folder, BoardGate = Gate, RequestBurst = Burst });
        Http = new HttpClient(new DocumentedAnswers()) { BaseAddress = Host.BaseAddress };
        Assert.Empty((await Host.Services.GetRequiredService<ReferenceStore>().ImportAsync(Seeds.Files, dryRun: false, "test", HostFixture.Now, CancellationToken.None)).Problems);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
