namespace Pipeline.Benchmarks.Web;

/// <summary>
/// A cheap phone on a weak signal, simulated in a real browser: a processor four times slower than this machine's, 400 kbit/s either way and 400 ms
/// for a round trip («slow 3G»). Its browser is new, with nothing kept from before.
/// </summary>
internal sealed class Phone : IAsyncDisposable
{
    private const int SlowerProcessor = 4;
    private static readonly ViewportSize Screen = new() { Width = 390, Height = 844 };
    private const int BytesPerSecond = 400_000 / 8;
    private const int RoundTripMilliseconds = 400;

    private readonly IBrowserContext _context;

    private Phone(IBrowserContext context, IPage page, ICDPSession session) => (_context, Page, Session) = (context, page, session);

    public IPage Page { get; }

    /// <summary>To the browser's own tools.</summary>
    public ICDPSession Session { get; }

    public static async Task<Phone> TakeAsync(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = Screen,
            IsMobile = true,
            HasTouch = true,
            Locale = "vi-VN",
        });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new(StringComparer.Ordinal)
        {
            ["offline"] = false,
            ["latency"] = RoundTripMilliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        var phone = new Phone(context, page, session);
        await phone.SlowDownAsync(SlowerProcessor);
        return phone;
    }

    /// <summary>From now on it is a computer of an office that has been there for ten years: twice as slow as this machine, with a screen of a usual size.</summary>
    public async Task BecomeOfficeComputerAsync()
    {
        await Page.SetViewportSizeAsync(1280, 860);
        await SlowDownAsync(2);
    }

    /// <summary>From now on it is the phone again.</summary>
    public async Task BecomePhoneAsync()
    {
        await Page.SetViewportSizeAsync(Screen.Width, Screen.Height);
        await SlowDownAsync(SlowerProcessor);
    }

    private async Task SlowDownAsync(int times) => await Session.SendAsync("Emulation.setCPUThrottlingRate", new(StringComparer.Ordinal) { ["rate"] = times });

    /// <summary>How long it takes, in milliseconds, until a field is there to be filled in.</summary>
    public static async Task<double> TimeAsync(Func<Task> goes, ILocator until)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await goes();
        await until.WaitForAsync();
        return System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
