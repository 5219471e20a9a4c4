using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Demo;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;

namespace Pipeline.Benchmarks.Web;

/// <summary>The product with the reference data of the seeds and the built web app, and a browser: 2 February 2020, with January to be filed.</summary>
internal sealed class ServedSeeds : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2020-02-02T09:00:00+07:00", CultureInfo.InvariantCulture);

    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-benchmark-").FullName;
    private LocalHost _host = null!;
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public string Key { get; private set; } = "";

    public Uri Address => _host.BaseAddress;

    /// <exception cref="CannotMeasureException">There is no browser, or the web app is not built.</exception>
    public static async Task<ServedSeeds> StartAsync(CancellationToken cancellation)
    {
        var browser = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
            ?? throw new CannotMeasureException("There is no Chromium: install one, or name it in the variable CHROMIUM.");
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "web", "index.html")))
        {
            throw new CannotMeasureException("The web app is not built: dotnet build -p:BuildWeb=true.");
        }

        var served = new ServedSeeds();
        await served.ServeAsync(cancellation);
        served._playwright = await Playwright.CreateAsync();
        served.Browser = await served._playwright.Chromium.LaunchAsync(new() { ExecutablePath = browser, Args = ["--no-sandbox"] });
        return served;
    }

    public async Task SignInAsync(IPage page)
    {
        await page.GetByLabel("Khóa của tổ chức").FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await page.Locator(".progress").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ServeAsync(CancellationToken cancellation)
    {
        var clock = new SettableClock(TimeProvider.System);
        clock.Set(Now, frozen: false);
        _host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                Time = clock,
                RunTimers = false,
                LogLevel = LogLevel.Warning,
                AddServices = services => services.AddPipeline(new PipelineSettings { DataFolder = Path.Combine(_folder, "data"), RequestBurst = 100_000 }),
            },
            cancellation);
        await _host.Services.GetRequiredService<ReferenceStore>().ImportAsync(ReferenceFiles.FromFolder(SeedsFolder.Find()), dryRun: false, "benchmark", Now, cancellation);
        (_, Key) = await _host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "benchmark", cancellation);
    }
}
