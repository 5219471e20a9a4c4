using System.Globalization;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>The dashboard's figures are those of the published datasets, and each opens what stands behind it.</summary>
public sealed class BoardFiguresTests(BoardSite board) : IClassFixture<BoardSite>
{
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
    public async Task Ratings_by_organisation_and_by_level_are_those_of_the_datasets()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        using var tables = board.Tables();
        await member.OpenAsync("ratings?month=" + BoardSite.FinalMonth);
        var byOrganization = await member.FiguresAsync("Xếp loại và nhiệm vụ theo tổ chức");
        foreach (var (figure, column) in new[]
        {
            ("s1", "S1 Đảng viên tự nhận xếp loại"), ("s3_below", "S3 Chênh lệch giữa tự nhận và thống nhất: thấp hơn"), ("s3_at", "S3 Chênh lệch giữa tự nhận và thống nhất: bằng"), ("s3_above", "S3 Chênh lệch giữa tự nhận và thống nhất: cao hơn"),
        })
        {
            var published = tables.ByName("fact_member_report", figure, BoardSite.FinalMonth, "dim_organization using (organization_key)", "organization_name_vi", missingCounts: figure == "s1");
            Assert.True(published.Count > 60);
            AreShown(published, byOrganization, column, "Tất cả");
        }

        var byLevel = await member.FiguresAsync("Đảng viên theo mức xếp loại");
        foreach (var (figure, column) in new[] { ("s2_self", "Đảng viên theo mức tự nhận"), ("s2_agreed", "Đảng viên theo mức chi bộ thống nhất") })
        {
            var published = tables.ByName("fact_member_rating", figure, BoardSite.FinalMonth, "dim_rating using (rating_key)", "rating_name_vi", missingCounts: false);
            Assert.True(published.Count > 4);
            AreShown(published, byLevel, column, total: null);
        }
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("c2")]
    [InlineData("c3")]
    public async Task Clusters_are_shown_as_the_datasets_have_them(string figure)
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        using var tables = board.Tables();
        await member.OpenAsync("rotation?month=" + BoardSite.FinalMonth);
        var published = tables.ByName("fact_cluster_rotation", figure, BoardSite.FinalMonth, "dim_cluster using (cluster_key)", "cluster_name", missingCounts: true);

        Assert.True(published.Count > (figure == "c2" ? 0 : 60));
        AreShown(published, await member.FiguresAsync("Các cụm và chi bộ đến lượt"), figure.ToUpperInvariant(), total: null);
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

    /// <summary>Each published figure is what the page says at its row, and where none is published the page says no number.</summary>
    /// <param name="total">The row over all; null where the table has none.</param>
    private static void AreShown(
        IReadOnlyDictionary<string, (decimal Num, decimal Den)?> published, ILookup<(string Row, string Column), string> shown, string column, string? total)
    {
        foreach (var (name, figure) in published.Where(p => p.Key.Length > 0 || total is not null))
        {
            Assert.Equal(figure, BoardMember.Counted(Assert.Single(shown[(name.Length == 0 ? total! : name, column)])));
        }

        var further = shown.Where(s => s.Key.Column == column && s.Key.Row != total && !published.ContainsKey(s.Key.Row));
        Assert.All(further, s => Assert.Null(BoardMember.Counted(s.First())));
    }

    private static string Said(decimal number) => number.ToString("#,0.#", CultureInfo.GetCultureInfo("vi-VN"));

    private static string Word(string said, string expected) => said.Contains(expected, StringComparison.Ordinal) ? expected : said;
}
