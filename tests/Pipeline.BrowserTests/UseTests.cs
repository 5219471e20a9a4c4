using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>Everybody can use it: by eye, by ear, by keyboard, with large letters, with many rows.</summary>
public sealed class UseTests(Site site)
{
    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public async Task No_page_keeps_anybody_out(Device device)
    {
        await using var clerk = await site.NewDeviceAsync(device);
        await clerk.Page.GotoAsync("/");
        await clerk.Page.GetByLabel("Khóa của tổ chức").WaitForAsync();
        await clerk.LookAsync("sign-in");
        await clerk.SignInAsync();
        await clerk.LookAsync("my-month");
        await clerk.OpenAsync("cell-meetings", "XA-NAM-DICH-CB07");
        await clerk.SendAsync();
        await clerk.LookAsync("cell-meetings");
        await clerk.OpenAsync("household-assignments", "C-NAM-DICH-T02");
        await clerk.LookAsync("household-assignments");
        await clerk.OpenAsync("apprenticeship-days", "C-NAM-DICH");
        await clerk.LookAsync("apprenticeship-days");
        await clerk.OpenAsync("member-reports", "XA-NAM-DICH-CB07");
        await clerk.LookAsync("member-reports");
        await clerk.Page.GotoAsync("/#/outbox");
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "Hộp gửi" }).WaitForAsync();
        await clerk.LookAsync("outbox");
        await clerk.Page.GotoAsync("/#/device");
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "Thiết bị này" }).WaitForAsync();
        await clerk.LookAsync("device");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "This device" })).ToBeVisibleAsync();
        await clerk.LookAsync("device-in-English");
        clerk.HasSeenNoFault();
    }

    [Fact]
    public async Task A_sheet_is_filled_and_sent_with_the_keyboard_alone()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.SignInAsync();
        await clerk.OpenAsync("village-meetings", "C-NAM-DICH-T04");
        await clerk.Page.Locator("main h1").FocusAsync();

        await TypeAsync(clerk, clerk.Field("Ngày họp"), "7");
        await TypeAsync(clerk, clerk.Field("Số hộ dự họp"), "20");
        await TypeAsync(clerk, clerk.Option("Chủ trì", "Trưởng thôn"), " ");
        await TypeAsync(clerk, clerk.Option("Chuẩn bị trước nội dung", "Có"), " ");
        await TypeAsync(clerk, clerk.Option("Có biên bản", "Có"), " ");
        await TypeAsync(clerk, clerk.Field("Số việc đã quyết định"), "2");
        await TypeAsync(clerk, clerk.SendButton, "\n");

        await Expect(clerk.Receipt).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("#/2020-01/cell-meetings/XA-NAM-DICH-CQ")]
    [InlineData("#/outbox")]
    [InlineData("#/device")]
    public async Task Letters_of_twice_the_size_fit_the_phone(string page)
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await clerk.SignInAsync();
        await clerk.Page.GotoAsync("/" + page);
        await clerk.Page.Locator("main h1").WaitForAsync();
        await clerk.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await clerk.PictureAsync("twice-the-size" + page.Replace('/', '-').TrimStart('#'));

        Assert.Equal(390, await clerk.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"));
    }

    [Fact]
    public async Task Vietnamese_letters_come_from_the_font_that_has_them()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await clerk.SignInAsync();

        var loaded = await clerk.Page.EvaluateAsync<string[]>(
            "() => document.fonts.ready.then((fonts) => [...fonts].filter((f) => f.status === 'loaded').map((f) => f.unicodeRange.includes('U+1EA0') ? 'vietnamese' : 'latin'))");

        Assert.Contains("vietnamese", loaded);
        Assert.Contains("latin", loaded);
    }

    [Fact]
    public async Task Of_a_thousand_rows_only_those_in_sight_are_on_the_page()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.SignInAsync();
        await clerk.OpenAsync("household-assignments", "C-NAM-DICH-T03");
        await clerk.Page.EvaluateAsync(
            """
            () => {
              const cell = document.querySelector('.grid td[data-field]');
              const data = new DataTransfer();
              data.setData('text/plain', Array.from({ length: 1000 }, () => '\tCó').join('\n'));
              cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(clerk.Page.GetByText("Đã dán 1000 dòng.")).ToBeVisibleAsync();

        await clerk.Page.Locator(".grid-box").EvaluateAsync("(box) => { box.scrollTop = box.scrollHeight; }");
        await Expect(clerk.Page.Locator(".grid tr[data-index='999']")).ToBeVisibleAsync();
        Assert.InRange(await clerk.Page.Locator(".grid tbody tr").CountAsync(), 5, 60);
        await clerk.PictureAsync("a-thousand-rows");
    }

    [Theory]
    [InlineData(Device.Phone, "C-NAM-DICH-T01")]
    [InlineData(Device.Desktop, "C-NAM-DICH-T02")]
    public async Task A_cell_of_the_grid_is_an_input_where_it_is_gone_to_and_text_elsewhere(Device device, string village)
    {
        await using var clerk = await site.NewDeviceAsync(device);
        await clerk.SignInAsync();
        await clerk.OpenAsync("household-assignments", village);
        if (device == Device.Phone)
        {
            await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Bảng" }).TapAsync();
        }

        var cell = (int row, string field) => clerk.Page.Locator($".grid td[data-index='{row}'][data-field='{field}']");
        await (device == Device.Phone ? cell(0, "contacted").TapAsync() : cell(0, "contacted").ClickAsync());
        await Expect(cell(0, "contacted").Locator("select")).ToBeFocusedAsync();
        await cell(0, "contacted").Locator("select").SelectOptionAsync("Có");
        await clerk.Page.Keyboard.PressAsync("Escape");
        await clerk.Page.Keyboard.PressAsync("Control+ArrowDown");
        await Expect(cell(1, "contacted").Locator("select")).ToBeFocusedAsync();
        await Expect(cell(0, "contacted")).ToHaveTextAsync("Có");
        await clerk.Page.Keyboard.PressAsync("Tab");
        await Expect(cell(1, "movedIn").Locator("input[type=text]")).ToBeFocusedAsync();
        await clerk.Page.Keyboard.TypeAsync("40");
        await clerk.Page.Keyboard.PressAsync("Enter");

        await Expect(cell(2, "movedIn").Locator("input[type=text]")).ToBeFocusedAsync();
        await Expect(cell(1, "movedIn")).ToContainTextAsync("40");
        await Expect(cell(1, "movedIn")).ToContainTextAsync("Ngày không hợp lệ.");
        Assert.Equal(1, await clerk.Page.Locator(".grid tr:has(input)").CountAsync());
        await clerk.LookAsync("a-grid-being-filled");
        clerk.HasSeenNoFault();
    }

    /// <summary>Goes on with the tab key until the field has the focus, and types.</summary>
    private static async Task TypeAsync(Clerk clerk, ILocator field, string keys)
    {
        for (var i = 0; i < 30 && !await field.EvaluateAsync<bool>("(field) => field === document.activeElement"); i++)
        {
            await clerk.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(field).ToBeFocusedAsync();
        await clerk.Page.Keyboard.TypeAsync(keys);
    }
}
