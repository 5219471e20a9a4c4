using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Pipeline.Core.Sheets;

namespace Pipeline.BrowserTests;

/// <summary>A clerk with a device: does what people do, by the words that they see.</summary>
public sealed class Clerk : IAsyncDisposable
{
    public const string Month = "2020-01";

    /// <summary>In CSS pixels.</summary>
    private const int TallestPicture = 6_000;

    private readonly string _key;
    private readonly Device _device;
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    /// <param name="home">The one origin that its pages may ask anything of.</param>
    internal Clerk(string key, Device device, IBrowserContext context, IPage page, Uri home)
    {
        (_key, _device, _context, Page) = (key, device, context, page);
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _faults.Add(message.Text);
            }
        };
        context.Request += (_, request) =>
        {
            if (!home.IsBaseOf(new(request.Url)) && !request.Url.StartsWith($"blob:{home}", StringComparison.Ordinal))
            {
                _faults.Add($"{page.Url} asked for {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public ILocator Receipt => Page.Locator(".receipt code");

    /// <summary>The way on, at the foot of a sheet.</summary>
    public ILocator SendButton => Page.Locator(".action-bar").GetByRole(AriaRole.Button, new() { Name = "Gửi", Exact = true });

    /// <summary>With any key, to whatever page it opens.</summary>
    public async Task SignInWithAsync(string key)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Khóa của tổ chức").FillAsync(key);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Page.GetByLabel("Khóa của tổ chức").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>The server knows the device, so that it can sign bundles.</summary>
    public Task RegisteredAsync() => Page.WaitForFunctionAsync(
        """
        () => new Promise((done) => {
          const opening = indexedDB.open('pipeline');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('devices').objectStore('devices').get('signing');
            asking.onsuccess = () => { opening.result.close(); done(asking.result?.registered !== undefined); };
          };
        })
        """);

    public async Task SignInAsync()
    {
        await SignInWithAsync(_key);
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Tháng 01/2020" }).WaitForAsync();
        await Page.Locator(".progress").WaitForAsync();
    }

    public async Task OpenAsync(string form, string unit, string month = Month)
    {
        await Page.GotoAsync($"/#/{month}/{form}/{unit}");
        await Page.Locator(".row-card, .grid, .receipt, .sheet-page .card").First.WaitForAsync();
    }

    /// <summary>A meeting of a cell, whole and right but for what is given.</summary>
    public async Task FillMeetingAsync(string day = "5", string present = "3")
    {
        await FillAsync("Ngày họp", day);
        await ChooseAsync("Hình thức tổ chức", "Họp riêng");
        await ChooseAsync("Chủ trì sinh hoạt luân phiên", "Không");
        await FillAsync("Có mặt", present);
        await FillAsync("Vắng có lý do", "0");
        await ChooseAsync("Chuẩn bị trước nội dung", "Có");
        await ChooseAsync("Có tự phê bình và phê bình", "Có");
        await FillAsync("Lượt ý kiến phát biểu", "4");
        await FillAsync("Vấn đề nêu ra", "1");
        await FillAsync("Vấn đề đã giải quyết", "1");
        await ChooseAsync("Ban hành nghị quyết", "Có");
    }

    public Task FillAsync(string label, string value) => Field(label).FillAsync(value);

    public ILocator Field(string label) => Page.GetByLabel(label).First;

    public ILocator Option(string group, string option) =>
        Page.GetByRole(AriaRole.Radiogroup, new() { Name = group }).GetByRole(AriaRole.Radio, new() { Name = option, Exact = true });

    public Task ChooseAsync(string group, string option) =>
        Page.GetByRole(AriaRole.Radiogroup, new() { Name = group }).GetByText(option, new() { Exact = true }).ClickAsync();

    public Task SendAsync() => SendButton.ClickAsync();

    /// <summary>Waits for the receipt, whose check character is right.</summary>
    public async Task HasReceiptAsync()
    {
        await Receipt.WaitForAsync();
        Assert.True(ReceiptCode.TryParse(await Receipt.TextContentAsync(), out _));
    }

    /// <summary>Waits until what was typed is on the device.</summary>
    public Task KeptAsync() => Page.GetByText("Đã lưu trên thiết bị").WaitForAsync();

    public Task SignalAsync(bool there) => _context.SetOfflineAsync(!there);

    /// <summary>The app is on the device, so that it opens without a signal.</summary>
    public Task InstalledAsync() => Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");

    /// <summary>Looks for what would keep somebody out, and keeps a picture.</summary>
    public async Task LookAsync(string name)
    {
        await PictureAsync(name);
        var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(found.Violations.Select(v => $"{name}: {v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Html))}"));
    }

    /// <summary>Keeps a picture of the page from its top on. A reference page of a hundred screens is drawn without a graphics processor in minutes, hence the limit.</summary>
    public async Task PictureAsync(string name)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine(Repository.Folder, "TestResults", "screenshots");
        var page = await Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
        await Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(folder, $"{name}-{_device.ToString().ToLowerInvariant()}.png"),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = page[0], Height = Math.Min(page[1], TallestPicture) },
        });
    }

    /// <summary>Nothing that the browser complains of has happened.</summary>
    public void HasSeenNoFault() => Assert.Empty(_faults);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
