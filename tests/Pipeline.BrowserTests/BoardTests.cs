using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>The board's dashboard as it is used: by eye, by ear, by keyboard, on a phone, on paper, without a signal.</summary>
public sealed class BoardTests(Site site, BoardSite board) : IClassFixture<BoardSite>
{
    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public async Task No_page_of_the_dashboard_keeps_anybody_out(Device device)
    {
        await using var member = await board.SignInAsync(device);
        foreach (var page in BoardMember.Pages)
        {
            await member.OpenAsync(page);
            await member.Device.LookAsync("board-" + page);
        }

        await member.OpenAsync("commune?of=XA-NAM-DICH");
        await member.Device.LookAsync("board-one-commune");
        await member.OpenAsync("ratings?of=XA-NAM-DICH");
        await member.Device.LookAsync("board-ratings-by-cell");
        await member.OpenAsync("meetings?explain=m1~2019-02");
        await member.Panel.GetByText("Cách tính").WaitForAsync();
        await member.Device.LookAsync("board-explanation");
        member.Device.HasSeenNoFault();
    }

    [Fact]
    public async Task A_link_shows_the_same_and_the_way_back_comes_back()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("meetings");
        await member.Page.GetByLabel("Tổ chức", new() { Exact = true }).SelectOptionAsync("XA-BAN-MAY");
        await member.Page.GetByLabel("Tháng", new() { Exact = true }).SelectOptionAsync("2019-01");
        await member.Page.GetByRole(AriaRole.Link, new() { Name = "M3 Tỷ lệ dự sinh hoạt" }).ClickAsync();
        await member.ReadyAsync();
        var link = await member.Page.EvaluateAsync<string>("() => location.hash");
        var shown = await member.MatrixAsync();

        Assert.Equal("#/board/meetings?month=2019-01&of=XA-BAN-MAY&figure=m3", link);
        await using var other = await board.SignInAsync(Device.Desktop);
        await other.Page.GotoAsync("/" + link);
        await other.ReadyAsync();
        await Expect(other.Page.GetByLabel("Tháng", new() { Exact = true })).ToHaveValueAsync("2019-01");
        Assert.Equal(shown, await other.MatrixAsync());

        await member.Page.GoBackAsync();
        await member.Page.GoBackAsync();
        await Expect(member.Page.GetByLabel("Tháng", new() { Exact = true })).ToHaveValueAsync(BoardSite.FinalMonth);
        await Expect(member.Page.GetByLabel("Tổ chức", new() { Exact = true })).ToHaveValueAsync("XA-BAN-MAY");
    }

    [Fact]
    public async Task A_matrix_is_gone_through_with_the_keyboard_and_the_focus_comes_back_from_an_explanation()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("meetings");
        var place = (int row, int column) => member.Page.Locator($"[data-at='{row}-{column}'] > *");
        await place(0, 0).FocusAsync();

        await member.Page.Keyboard.PressAsync("ArrowDown");
        await member.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(place(1, 1)).ToBeFocusedAsync();
        Assert.Equal(1, await member.Page.Locator("table.heat [data-at] > [tabindex='0']").CountAsync());
        await member.Page.Keyboard.PressAsync("Enter");
        await Expect(member.Panel.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await member.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await member.Panel.EvaluateAsync<bool>("(panel) => panel.contains(document.activeElement)"));
        await member.Page.Keyboard.PressAsync("Escape");
        await Expect(member.Panel).ToBeHiddenAsync();
        await Expect(place(1, 1)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_a_signal_the_figures_last_seen_are_shown_with_their_date()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("meetings");
        var shown = await member.MatrixAsync();
        await member.Device.InstalledAsync();
        await member.Page.ReloadAsync(); // From now on the worker stands between, and keeps the dashboard's own files.
        await member.ReadyAsync();
        await member.Device.SignalAsync(false);

        await member.Page.ReloadAsync();
        await member.ReadyAsync();
        await Expect(member.Page.GetByText("Không có sóng: đang xem số liệu đã lưu lúc")).ToBeVisibleAsync();
        Assert.Equal(shown, await member.MatrixAsync());
        await member.Device.PictureAsync("board-without-a-signal");
    }

    [Fact]
    public async Task Signing_out_takes_the_datasets_off_the_device()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.Page.GotoAsync("/#/device");
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await Expect(member.Page.GetByLabel("Khóa")).ToBeVisibleAsync();

        Assert.DoesNotContain("pipeline-board", await member.Page.EvaluateAsync<string[]>("() => indexedDB.databases().then((all) => all.map((d) => d.name))"));
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("meetings")]
    [InlineData("reporting")]
    [InlineData("ledger?of=XA-BAN-MAY")]
    [InlineData("meetings?explain=m1~2019-02")]
    public async Task Letters_of_twice_the_size_fit_the_phone(string page)
    {
        await using var member = await board.SignInAsync(Device.Phone);
        await member.OpenAsync(page);
        await member.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await member.Device.PictureAsync("board-twice-the-size-" + page.Split('?')[0] + (page.Contains("explain", StringComparison.Ordinal) ? "-explained" : ""));

        Assert.Equal(390, await member.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"));
    }

    [Fact]
    public async Task Before_anything_is_published_the_dashboard_says_so()
    {
        await using var device = await site.NewDeviceAsync(Device.Desktop);
        await device.Page.GotoAsync("/");
        await device.Page.Locator("#key").FillAsync(site.BoardKey);
        await device.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await Expect(device.Page.GetByText("Chưa có bản số liệu nào được công bố.")).ToBeVisibleAsync();
        await device.LookAsync("board-nothing-published");
    }

    [Fact]
    public async Task A_clerks_device_never_fetches_the_dashboard()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        List<string> asked = [];
        clerk.Page.Request += (_, request) => asked.Add(request.Url);
        await clerk.SignInAsync();
        await clerk.InstalledAsync();
        var worker = await clerk.Page.EvaluateAsync<string>("() => fetch('/worker.js').then((r) => r.text())");

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, url => url.Contains("/assets/board-", StringComparison.Ordinal));
        Assert.DoesNotContain("assets/board-Board", worker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_printed_on_A4_across()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine(Repository.Folder, "TestResults", "screenshots");
        foreach (var page in (string[])["overview", "meetings"])
        {
            await member.OpenAsync(page);
            await member.Page.EmulateMediaAsync(new() { Media = Media.Print });
            var width = await member.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
            await Expect(member.Page.GetByRole(AriaRole.Navigation)).ToBeHiddenAsync();
            Assert.True(width <= 1280, $"{page} is {width} wide.");
            Assert.True(
                await member.Page.Locator(".heat-box").First.EvaluateAsync<bool>("(box) => box.scrollHeight <= box.clientHeight + 1"), $"A matrix of {page} is cut off.");
            await member.Page.EmulateMediaAsync(new() { Media = Media.Null });
            await member.Page.PdfAsync(new() { Path = Path.Combine(folder, $"board-{page}.pdf"), PreferCSSPageSize = true });
        }
    }
}
