using System.Net.Http.Json;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>What may come after a receipt, and what may come between a draft and its receipt.</summary>
public sealed class LifeOfASheetTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_is_withdrawn_with_a_reason_and_can_be_filed_anew()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await FileVillageMeetingAsync(clerk, "C-NAM-DICH-T05");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Rút lại" }).ClickAsync();
        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Hãy ghi lý do, không nêu tên người.")).ToBeVisibleAsync();
        await clerk.LookAsync("withdrawing");
        await clerk.Page.GetByLabel("Lý do rút lại").FillAsync("Nộp nhầm thôn.");
        await clerk.SendAsync();

        await Expect(clerk.SendButton).ToBeVisibleAsync();
        await Expect(clerk.Receipt).ToBeHiddenAsync();
        await FillVillageMeetingAsync(clerk);
        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Bản 3 ·")).ToBeVisibleAsync();
        clerk.HasSeenNoFault();
    }

    [Fact]
    public async Task A_sheet_that_the_board_asks_back_says_why_until_it_is_corrected()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await FileVillageMeetingAsync(clerk, "C-NAM-DICH-T06");
        await AskBackAsync((await clerk.Receipt.TextContentAsync())!, "Số hộ dự họp chưa khớp với biên bản.");

        await clerk.Page.GotoAsync("/");
        await Expect(clerk.Page.Locator("a[href$='/village-meetings/C-NAM-DICH-T06']")).ToContainTextAsync("Yêu cầu sửa");
        await clerk.OpenAsync("village-meetings", "C-NAM-DICH-T06");
        await Expect(clerk.Page.GetByText("Ban Tổ chức yêu cầu sửa")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText("Số hộ dự họp chưa khớp với biên bản.")).ToBeVisibleAsync();
        await clerk.LookAsync("asked-back");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Sửa" }).ClickAsync();
        await clerk.FillAsync("Số hộ dự họp", "21");
        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Bản 2 ·")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText("Ban Tổ chức yêu cầu sửa")).ToBeHiddenAsync();
        clerk.HasSeenNoFault();
    }

    [Fact]
    public async Task A_sheet_of_a_locked_month_goes_to_the_board_and_says_so()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await clerk.SignInAsync();
        await clerk.OpenAsync("new-rural", "C-NAM-DICH", month: "2019-12");
        await Expect(clerk.Page.GetByText("Tháng này đã khóa sổ.")).ToBeVisibleAsync();
        await clerk.LookAsync("locked-month");

        await clerk.FillAsync("Số tiêu chí đạt", "13");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị" }).ClickAsync();

        await Expect(clerk.Page.GetByText("Đã gửi đề nghị điều chỉnh")).ToBeVisibleAsync();
        await clerk.LookAsync("sent-for-restatement");
        clerk.HasSeenNoFault();
    }

    [Fact]
    public async Task An_update_of_the_app_waits_to_be_asked_for_and_loses_no_draft()
    {
        Assert.SkipWhen(Site.Missing is not null, Site.Missing ?? "");
        using var folder = new TemporaryFolder();
        var (data, web) = (Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "web"));
        Folders.Copy(Site.WebFolder, web);
        Uri address;
        string key;
        Clerk clerk;
        await using (var host = await Site.ServeAsync(data, web))
        {
            (address, key) = (host.BaseAddress, await Site.PrepareAsync(host));
            clerk = await site.NewDeviceAsync(Device.Phone, address, key);
            await clerk.SignInAsync();
            await clerk.OpenAsync("cell-meetings", "XA-NAM-DICH-CB01");
            await clerk.InstalledAsync();
            await clerk.FillMeetingAsync(present: "2");
            await clerk.KeptAsync();
        }

        foreach (var worker in Directory.GetFiles(web, "worker.js*").Where(f => Path.GetExtension(f) != ".js"))
        {
            File.Delete(worker);
        }

        await File.AppendAllTextAsync(Path.Combine(web, "worker.js"), "\n// newer\n", Cancellation);
        await using var newer = await Site.ServeAsync(data, web, address.Port);
        await using (clerk)
        {
            await clerk.Page.ReloadAsync();
            await Expect(clerk.Page.GetByText("Có phiên bản mới.")).ToBeVisibleAsync();
            await Expect(clerk.Field("Có mặt")).ToHaveValueAsync("2");
            await clerk.LookAsync("update-waits");

            await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Cập nhật" }).ClickAsync();
            await Expect(clerk.Page.GetByText("Có phiên bản mới.")).ToBeHiddenAsync();
            await Expect(clerk.Field("Có mặt")).ToHaveValueAsync("2");
            await clerk.FillAsync("Có mặt", "3");
            await clerk.SendAsync();
            await clerk.HasReceiptAsync();
            clerk.HasSeenNoFault();
        }
    }

    private static async Task FileVillageMeetingAsync(Clerk clerk, string village)
    {
        await clerk.SignInAsync();
        await clerk.OpenAsync("village-meetings", village);
        await FillVillageMeetingAsync(clerk);
        await clerk.SendAsync();
        await clerk.HasReceiptAsync();
    }

    private static async Task FillVillageMeetingAsync(Clerk clerk)
    {
        await clerk.FillAsync("Ngày họp", "7");
        await clerk.FillAsync("Số hộ dự họp", "20");
        await clerk.ChooseAsync("Chủ trì", "Trưởng thôn");
        await clerk.ChooseAsync("Chuẩn bị trước nội dung", "Có");
        await clerk.ChooseAsync("Có biên bản", "Có");
        await clerk.FillAsync("Số việc đã quyết định", "2");
    }

    private async Task AskBackAsync(string receipt, string reason)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("X-Api-Key", site.BoardKey);
        using var answer = await http.PostAsJsonAsync("api/reviews", new { receipt, verdict = "asked-back", reason }, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
