using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>The board's dashboard: what it shows, what stands behind it, what the board does there.</summary>
public sealed class BoardTests(Site site, BoardSite board) : IClassFixture<BoardSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    [Theory]
    [InlineData("reporting", "fact_reporting", "r1", true)]
    [InlineData("meetings?figure=m1", "fact_meeting_compliance", "m1", true)]
    [InlineData("meetings?figure=m3", "fact_meeting_compliance", "m3", false)]
    [InlineData("meetings?figure=m4Issues", "fact_meeting_compliance", "m4_issues", false)]
    [InlineData("apprenticeship?figure=a1", "fact_apprenticeship_rotation", "a1", true)]
    [InlineData("households?figure=h1", "fact_household_coverage", "h1", true)]
    [InlineData("households?figure=h2", "fact_member_report", "h2", true)]
    [InlineData("outcomes?figure=v1", "fact_village_meeting", "v1", true)]
    [InlineData("outcomes?figure=d1", "fact_supervising_meeting", "d1", true)]
    public async Task A_page_shows_what_the_datasets_say_of_every_organisation_and_month(string page, string table, string figure, bool missingCounts)
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync(page);
        var shown = await member.MatrixAsync();
        using var tables = board.Tables();
        var published = tables.ByOrganization(table, figure);

        Assert.True(published.Count > 60);
        foreach (var ((organization, month), (num, den, missing)) in published)
        {
            var said = shown[(organization.Length == 0 ? "Tất cả" : organization, month)];
            var isUnknown = den == 0 || (missingCounts && missing == den);
            Assert.Equal(isUnknown ? null : (num!.Value, den), BoardMember.Counted(said));
            Assert.Equal(!isUnknown ? "%" : missing == 0 ? "không có gì phải tính" : "biểu", !isUnknown ? Word(said, "%") : Word(said, missing == 0 ? "không có gì phải tính" : "biểu"));
        }
    }

    [Fact]
    public async Task Sums_over_the_year_are_those_of_first_times_and_equal_the_datasets()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("households?month=" + BoardSite.FinalMonth);
        using var tables = board.Tables();
        var members = tables.Number("select sum(members_first_in_charge_in_year) from fact_member_report where month_start <= '2019-02-01'");
        var households = tables.Number("select sum(households_first_in_charge_in_year) from fact_household_coverage where month_start <= '2019-02-01'");

        await Expect(member.Page.GetByText(
            $"{Said(members)} đảng viên khác nhau đã phụ trách {Said(households)} hộ khác nhau")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("meetings", "m1~2019-02~org:XA-NAM-DICH")]
    [InlineData("apprenticeship", "a1~2019-01~org:XA-BAN-MAY")]
    [InlineData("households", "h3~2019-02~org:TT-VINH-QUANG")]
    [InlineData("reporting", "o1~2019-01~org:XA-BAN-LUOC~form_key:1")]
    public async Task A_figure_opens_its_rule_and_the_rows_that_sum_to_it(string page, string asked)
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync($"{page}?explain={asked}");
        var panel = member.Panel;
        await panel.GetByText("Cách tính").WaitForAsync();
        var rule = await panel.Locator(".explain-rule p").First.TextContentAsync();
        var num = BoardMember.Number((await panel.Locator("[data-part=num]").TextContentAsync())!);
        var den = BoardMember.Number((await panel.Locator("[data-part=den]").TextContentAsync())!);
        if (await panel.GetByText("Xem cả").IsVisibleAsync())
        {
            await panel.GetByText("Xem cả").ClickAsync();
        }

        var rows = await panel.Locator(".explain-own").AllTextContentsAsync();
        var fractions = rows.Where(r => r.Contains('/', StringComparison.Ordinal)).Select(r => r.Split('/').Select(BoardMember.Number).ToArray()).ToList();
        Assert.Equal(num, fractions.Sum(f => f[0]));
        Assert.True(den >= fractions.Sum(f => f[1]));

        var first = panel.Locator(".explain-rows details").First;
        if (await first.GetAttributeAsync("open") is null)
        {
            await first.Locator("summary").ClickAsync();
        }

        await first.Locator(".evidence-column").First.WaitForAsync();
        foreach (var column in await first.Locator(".evidence-column").AllAsync())
        {
            var value = BoardMember.Number((await column.Locator("p strong").First.TextContentAsync())!);
            Assert.Equal(value, (await column.Locator(".weight").AllTextContentsAsync()).Sum(BoardMember.Number));
        }

        await panel.GetByRole(AriaRole.Button, new() { Name = "Đóng" }).ClickAsync();
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await member.Page.GoBackAsync();
        await Expect(panel.GetByText("How it is computed")).ToBeVisibleAsync();
        Assert.NotEqual(rule, await panel.Locator(".explain-rule p").First.TextContentAsync());
    }

    [Fact]
    public async Task Every_headline_figure_is_explained()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        foreach (var page in (string[])["overview", "reporting", "rotation", "apprenticeship", "households", "ratings", "outcomes"])
        {
            await member.OpenAsync($"{page}?month={BoardSite.FinalMonth}");
            foreach (var figure in await member.Page.Locator(".tile").EvaluateAllAsync<string[]>("(tiles) => tiles.map((t) => t.dataset.figure)"))
            {
                await member.OpenAsync($"{page}?month={BoardSite.FinalMonth}&explain={figure}~{BoardSite.FinalMonth}");
                await member.Panel.Locator(".explain-rule p").First.WaitForAsync();
                Assert.Equal(0, await member.Panel.GetByRole(AriaRole.Alert).CountAsync());
            }
        }
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
    public async Task A_running_month_is_marked_and_judged_by_nothing()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("meetings?month=" + BoardSite.RunningMonth);
        await Expect(member.Page.GetByText("Tháng này đang chạy")).ToBeVisibleAsync();
        var looks = await member.Page.Locator("td.is-current .fig").EvaluateAllAsync<string[]>("(places) => places.map((p) => p.className)");

        Assert.True(looks.Length > 60);
        Assert.All(looks, look => Assert.DoesNotContain("level-", look, StringComparison.Ordinal));
        Assert.All(looks.Where(l => !l.Contains("absent", StringComparison.Ordinal)), look => Assert.Contains("running", look, StringComparison.Ordinal));
        Assert.Equal("rgba(0, 0, 0, 0)", await member.Page.Locator("td.is-current .fig.running.value").First.EvaluateAsync<string>("(p) => getComputedStyle(p).backgroundColor"));
        await member.Device.PictureAsync("board-running-month");

        await member.OpenAsync("reporting?month=" + BoardSite.RunningMonth);
        Assert.Equal(0, await member.Page.Locator("td .filing-silent").CountAsync());
        await member.OpenAsync("overview");
        await Expect(member.Page.Locator(".running-card")).ToContainTextAsync(["Tháng 03/2019 đang chạy", "Tháng 04/2019 đang chạy"]);
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
    public async Task What_is_withheld_says_so_and_shows_no_number()
    {
        using var tables = board.Tables();
        var withheld = tables.Number($"select count(*) from fact_member_report where is_suppressed and cell_key <> 0 and s1_num is null and month_start = '{BoardSite.FinalMonth}-01'");
        await using var member = await board.SignInAsync(Device.Desktop);
        await member.OpenAsync("ratings?month=" + BoardSite.FinalMonth);

        Assert.True(withheld > 0);
        await Expect(member.Page.GetByText($"xếp loại của {Said(withheld)} chi bộ được giữ kín")).ToBeVisibleAsync();
        var organization = tables.Text(
            $"select organization_code from fact_member_report join dim_organization using (organization_key) where is_suppressed and cell_key <> 0 and s1_num is null and month_start = '{BoardSite.FinalMonth}-01' order by 1 limit 1");
        await member.OpenAsync($"ratings?month={BoardSite.FinalMonth}&of={organization}");
        await Expect(member.Page.GetByText("giữ kín", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_board_gives_more_time_and_asks_a_sheet_back_from_the_ledger()
    {
        var organization = OrganizationWith("on_time > 0 and form_code = 'cell-meetings'", BoardSite.RunningMonth);
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

    /// <summary>The code of an organisation of which something is so in the ledger of a month.</summary>
    private string OrganizationWith(string condition, string month)
    {
        using var tables = board.Tables();
        return tables.Text($"""
            select organization_code from fact_obligation join dim_organization using (organization_key) join dim_form using (form_key)
            where month_start = '{month}-01' and {condition} order by 1 limit 1
            """);
    }

    /// <summary>A nil report of a village that filed nothing in the final month, filed after the lock.</summary>
    /// <returns>The organisation.</returns>
    private async Task<string> FileForRestatementAsync()
    {
        var organization = OrganizationWith("o1_missing > 0 and form_code = 'village-meetings'", BoardSite.FinalMonth);
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

    private static string Said(decimal number) => number.ToString("#,0.#", CultureInfo.GetCultureInfo("vi-VN"));

    private static string Word(string said, string expected) => said.Contains(expected, StringComparison.Ordinal) ? expected : said;
}
