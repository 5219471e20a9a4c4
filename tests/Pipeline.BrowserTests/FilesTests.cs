using Pipeline.Core.Sheets;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>Filing by file: a workbook that comes back with three errors, and sheets that leave one device as a bundle and are handed in on another.</summary>
public sealed class FilesTests(Site site)
{
    private const string Meetings = "Sinh hoạt chi bộ";

    [Fact]
    public async Task A_workbook_with_three_errors_lists_them_by_place_and_its_marked_copy_can_be_downloaded()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.SignInAsync();
        await GoToFilesAsync(clerk);
        var workbook = await DownloadedAsync(clerk, "Tải bảng tính Excel");
        Filled.Meeting(workbook, "XA-BAN-PEO-CB01");
        var wrong = Filled.Meeting(workbook, "XA-BAN-PEO-CB02", day: "40/01/2020", present: 99_999, settled: 99_999);
        await clerk.LookAsync("filing-by-file");

        await clerk.Page.GetByLabel("Tệp .xlsx").SetInputFilesAsync(workbook);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp", Exact = true }).ClickAsync();

        await Expect(clerk.Page.GetByText("Đã nhận 1 trên 2 biểu")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText($"Trang {Meetings}, dòng {wrong}, cột B")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText($"Trang {Meetings}, dòng {wrong}, cột K")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText($"Trang {Meetings}, dòng {wrong}, cột Q")).ToBeVisibleAsync();
        Assert.True(ReceiptCode.TryParse(await clerk.Page.Locator(".results .receipt-line code").TextContentAsync(), out _));
        await clerk.LookAsync("what-is-wrong-in-the-file");

        var marked = await DownloadedAsync(clerk, "Tải bản đánh dấu chỗ sai");
        Assert.Contains(Filled.NotesOf(marked, Meetings), n => n.Contains("40/01/2020", StringComparison.Ordinal));
        clerk.HasSeenNoFault();
    }

    [Fact]
    public async Task Sheets_that_leave_a_device_as_a_bundle_are_handed_in_on_another()
    {
        await using var far = await site.NewDeviceAsync(Device.Phone);
        await using var near = await site.NewDeviceAsync(Device.Desktop);
        await far.SignInAsync();
        await far.RegisteredAsync();
        await far.OpenAsync("cell-meetings", "XA-BAN-PEO-CB03");
        await far.InstalledAsync();
        await far.SignalAsync(false);
        await far.FillMeetingAsync();
        await far.SendAsync();
        await far.Page.GotoAsync("/#/outbox");
        var bundle = await DownloadedAsync(far, "Xuất tệp để nộp hộ");
        await Expect(far.Page.GetByText("Đã xuất 1 biểu")).ToBeVisibleAsync();
        await far.LookAsync("exporting-a-bundle");

        await near.SignInWithAsync(site.BoardKey);
        await GoToFilesAsync(near);
        await near.Page.GetByLabel("Tệp .xlsx").SetInputFilesAsync(bundle);
        await near.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp", Exact = true }).ClickAsync();
        await Expect(near.Page.GetByText("Đã nhận 1 trên 1 biểu")).ToBeVisibleAsync();
        var receipt = await near.Page.Locator(".results .receipt-line code").TextContentAsync();
        await near.LookAsync("a-bundle-handed-in");

        await far.SignalAsync(true);
        await far.Page.GotoAsync("/#/2020-01/cell-meetings/XA-BAN-PEO-CB03");
        await Expect(far.Receipt).ToHaveTextAsync(receipt!);
        near.HasSeenNoFault();
    }

    [Fact]
    public async Task Sheets_of_a_locked_month_in_a_file_go_to_the_board_if_the_clerk_says_so()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.SignInAsync();
        await GoToFilesAsync(clerk);
        var workbook = await WorkbookAsync("2019-12");
        Filled.Meeting(workbook, "XA-NAM-DICH-CB03", day: "05/12/2019");

        await clerk.Page.GetByLabel("Tệp .xlsx").SetInputFilesAsync(workbook);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp", Exact = true }).ClickAsync();
        await Expect(clerk.Page.GetByText("1 biểu thuộc tháng đã khóa sổ.")).ToBeVisibleAsync();
        await clerk.LookAsync("a-file-of-a-locked-month");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị điều chỉnh" }).ClickAsync();

        await Expect(clerk.Page.Locator(".results .receipt-line")).ToContainTextAsync("Đã gửi đề nghị điều chỉnh");
        Assert.True(ReceiptCode.TryParse(await clerk.Page.Locator(".results .receipt-line code").TextContentAsync(), out _));
        clerk.HasSeenNoFault();
    }

    /// <summary>The workbook of a month that the page offers no more.</summary>
    private async Task<string> WorkbookAsync(string month)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("X-Api-Key", site.Key);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        await File.WriteAllBytesAsync(path, await http.GetByteArrayAsync(new Uri($"api/workbooks/{month}", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task GoToFilesAsync(Clerk clerk)
    {
        await clerk.Page.GotoAsync("/#/files");
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "Nộp bằng tệp" }).WaitForAsync();
        await clerk.Page.GetByLabel("Tệp .xlsx").WaitForAsync();
    }

    /// <summary>Clicks, and keeps the file that the browser is given under its name.</summary>
    private static async Task<string> DownloadedAsync(Clerk clerk, string button)
    {
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{download.SuggestedFilename}");
        await download.SaveAsAsync(path);
        return path;
    }
}
