using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>What the board does on its dashboard: more time, a sheet asked back, a sheet let into a final month.</summary>
public sealed class BoardActsTests(BoardSite board) : IClassFixture<BoardSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_gives_more_time_and_asks_a_sheet_back_from_the_ledger()
    {
        var organization = board.OrganizationWith("on_time > 0 and form_code = 'cell-meetings'", BoardSite.RunningMonth);
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync($"ledger?month={BoardSite.RunningMonth}&of={organization}&state=filed");
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Gia hạn", Exact = true }).ClickAsync();
        await member.Page.GetByLabel("Đến hết ngày").FillAsync("2019-04-08");
        await member.Page.GetByLabel("Lý do").FillAsync("Mưa đá, mất điện.");
        await member.Page.Locator(".reason-form").GetByRole(AriaRole.Button, new() { Name = "Gia hạn" }).ClickAsync();
        await Expect(member.Page.GetByText("gia hạn đến hết 08/04/2019")).ToBeVisibleAsync();

        var name = await member.Page.Locator(".ledger .line-acts button").Last.GetAttributeAsync("aria-label");
        await member.Page.Locator(".ledger .line-acts button").Last.ClickAsync();
        await member.Page.GetByLabel("Lý do").FillAsync("Chưa ghi số vấn đề đã giải quyết.");
        await member.Page.Locator(".reason-form").GetByRole(AriaRole.Button, new() { Name = "Yêu cầu sửa" }).ClickAsync();
        await Expect(member.Page.GetByText("Đã yêu cầu sửa.")).ToBeVisibleAsync();
        await member.OpenAsync($"ledger?month={BoardSite.RunningMonth}&of={organization}&state=asked-back");
        await Expect(member.Page.GetByText("Chưa ghi số vấn đề đã giải quyết.")).ToBeVisibleAsync();
        Assert.StartsWith("Yêu cầu sửa:", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_lets_a_sheet_into_a_final_month_and_sees_what_it_changed()
    {
        var organization = await FileForRestatementAsync();
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync($"restatements?month={BoardSite.FinalMonth}&of={organization}");
        await member.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Cho nhận 1 biểu đã chọn…" }).ClickAsync();
        await member.Page.GetByLabel("Lý do").FillAsync("Lũ cuốn mất cột sóng.");
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Yêu cầu điều chỉnh" }).ClickAsync();
        await Expect(member.Page.Locator(".restatements .badge")).ToHaveTextAsync("chờ xử lý");
        await board.WorkOffAsync();

        await Expect(member.Page.Locator(".restatements .badge")).ToHaveTextAsync("xong");
        await Expect(member.Page.Locator(".restatements")).ToContainTextAsync("được cho nhận");
        await member.Page.ReloadAsync();
        await member.ReadyAsync();
        await Expect(member.Page.GetByText("điều chỉnh, bản 2").First).ToBeVisibleAsync();
        await Expect(member.Page.GetByText("R1 Đầy đủ báo cáo, tử số").First).ToBeVisibleAsync();
        await member.Device.LookAsync("board-restated");
    }

    /// <summary>A nil report of a village that filed nothing in the final month, filed after the lock.</summary>
    /// <returns>The organisation.</returns>
    private async Task<string> FileForRestatementAsync()
    {
        var organization = board.OrganizationWith("o1_missing > 0 and form_code = 'village-meetings'", BoardSite.FinalMonth);
        using var http = new HttpClient { BaseAddress = board.Address };
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"api/obligations?month={BoardSite.FinalMonth}&organization={organization}&form=village-meetings&kind=sheet&state=missing&limit=1");
        asked.Headers.Add("X-Api-Key", board.BoardKey);
        using var answer = await http.SendAsync(asked, Cancellation);
        using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var unit = page.RootElement.GetProperty("obligations")[0].GetProperty("unit").GetString()!;
        var (status, answered) = await FileAsync(http, organization, unit, revision: 0);
        if (status == HttpStatusCode.Conflict)
        {
            // It was filed once and withdrawn.
            (status, _) = await FileAsync(http, organization, unit, answered.GetProperty("currentRevision").GetInt32());
        }

        Assert.Equal(HttpStatusCode.Accepted, status);
        return organization;
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> FileAsync(HttpClient http, string organization, string unit, int revision)
    {
        using var filing = new HttpRequestMessage(HttpMethod.Post, "api/submissions?forRestatement=true")
        {
            Content = JsonContent.Create(new { form = "village-meetings", month = BoardSite.FinalMonth, unit, @base = revision, nil = true, reason = "Mưa lũ, thôn không họp được." }),
        };
        filing.Headers.Add("X-Api-Key", board.KeyOf(organization));
        using var filed = await http.SendAsync(filing, Cancellation);
        return (filed.StatusCode, await filed.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }
}
