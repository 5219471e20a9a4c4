using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;

[assembly: AssemblyFixture(typeof(Pipeline.BrowserTests.Site))]

namespace Pipeline.BrowserTests;

/// <summary>
/// The product as it is served, with the seeds and the built web app, and a real browser to look at it with. It is 2 February 2020, with January
/// to be filed by the 5th. Without a browser or a built web app every test is skipped and says why.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    /// <summary>A commune committee with two communes' villages: most of all to file.</summary>
    public const string Organization = "XA-NAM-DICH";

    /// <summary>How long a page may take on a machine that runs every other test beside it; what goes well never waits for it.</summary>
    private const float PatienceMs = 120_000;

    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2020-02-02T09:00:00+07:00", CultureInfo.InvariantCulture);

    private readonly string _folder = Folders.New("browser");
    private LocalHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Key { get; private set; } = "";

    public string BoardKey { get; private set; } = "";

    public Uri Address => _host!.BaseAddress;

    public IServiceProvider Services => _host!.Services;

    /// <summary>Why there is nothing to look at; null where there is.</summary>
    public static string? Missing =>
        BrowserPath is null ? "There is no Chromium: install one (apt-get install chromium), or name it in the variable CHROMIUM."
        : !File.Exists(Path.Combine(WebFolder, "index.html")) ? "The web app is not built: run npm install --no-save and npm run build in functions/web."
        : null;

    public static string WebFolder => Path.Combine(Repository.Folder, "functions", "web", "dist");

    private static string? BrowserPath => new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        _host = await ServeAsync(_folder, WebFolder);
        Key = await PrepareAsync(_host);
        (_, BoardKey) = await _host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Board, null, "test", CancellationToken.None);
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserPath, Args = ["--no-sandbox"] });
    }

    /// <param name="data">The data folder.</param>
    /// <param name="web">The folder of the built web app.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="gate">Where people of the board sign in; null for nowhere.</param>
    public static Task<LocalHost> ServeAsync(string data, string web, int port = 0, BoardGate? gate = null)
    {
        var clock = new SettableClock(TimeProvider.System);
        clock.Set(Now, frozen: false);
        return LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = port,
                Time = clock,
                RunTimers = false,
                LogLevel = LogLevel.Warning,
                AddServices = services => services.AddPipeline(new PipelineSettings { DataFolder = data, WebFolder = web, RequestBurst = 100_000, BoardGate = gate }),
            },
            CancellationToken.None);
    }

    /// <summary>What an empty data folder needs, and a key.</summary>
    public static async Task<string> PrepareAsync(LocalHost host)
    {
        var import = await host.Services.GetRequiredService<ReferenceStore>().ImportAsync(
            ReferenceFiles.FromFolder(Path.Combine(Repository.Folder, "seeds")), dryRun: false, "test", Now, CancellationToken.None);
        Assert.Empty(import.Problems);
        return (await host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Organization, Organization, "test", CancellationToken.None)).Text;
    }

    /// <summary>A device that nobody has signed in on.</summary>
    /// <param name="address">Of another host than the one all tests share.</param>
    /// <param name="key">To sign in there.</param>
    public async Task<Clerk> NewDeviceAsync(Device device, Uri? address = null, string? key = null)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var isPhone = device == Device.Phone;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = (address ?? Address).ToString(),
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 860 },
            IsMobile = isPhone,
            HasTouch = isPhone,
            Locale = "vi-VN",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(PatienceMs);
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', (e) => console.error(`Content Security Policy: ${e.effectiveDirective} of ${e.documentURI} forbids ${e.blockedURI}`));");
        return new(key ?? Key, device, context, await context.NewPageAsync(), address ?? Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
