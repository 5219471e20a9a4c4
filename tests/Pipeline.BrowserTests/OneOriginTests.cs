namespace Pipeline.BrowserTests;

/// <summary>Every page there is, as a browser sees it that minds the content policy: nothing is asked of another origin, nothing runs or shows that the policy forbids.</summary>
public sealed class OneOriginTests(Site site, BoardSite board) : IClassFixture<BoardSite>
{
    [Fact]
    public async Task No_page_of_a_clerk_asks_anything_of_another_origin_or_breaks_the_content_policy()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.SignInAsync();
        await clerk.InstalledAsync();
        var sheets = await clerk.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a.line')].map((a) => a.getAttribute('href'))");
        var one = sheets.GroupBy(s => s.Split('/')[2], StringComparer.Ordinal).Select(form => form.First()).ToList();
        Assert.InRange(one.Count, 5, 20);

        foreach (var page in (IEnumerable<string>)[.. one, "#/outbox", "#/files", "#/device", "#/nowhere"])
        {
            await clerk.Page.GotoAsync("/" + page);
            await clerk.Page.Locator("main h1").WaitForAsync();
        }

        clerk.HasSeenNoFault();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/receipt")]
    [InlineData("/receipt#0000-0000-0000-0")]
    [InlineData("/api/docs")]
    public async Task No_page_that_is_open_to_all_does(string page)
    {
        await using var anybody = await site.NewDeviceAsync(Device.Desktop);
        await anybody.Page.GotoAsync(page);
        await anybody.Page.Locator("h1").First.WaitForAsync();

        anybody.HasSeenNoFault();
    }

    [Fact]
    public async Task No_page_of_the_dashboard_does()
    {
        await using var member = await board.SignInAsync(Device.Desktop);
        foreach (var page in BoardMember.Pages)
        {
            await member.OpenAsync(page);
            if (await member.Page.Locator(".chart-box svg").CountAsync() > 0)
            {
                await member.Page.Locator(".chart-box").First.HoverAsync(); // The tip at the pointer is made by the library of charts.
            }
        }

        await member.OpenAsync("meetings?explain=m1~2019-02");
        await member.Panel.GetByText("Cách tính").WaitForAsync();
        member.Device.HasSeenNoFault();
    }

    /// <summary>Whoever looks on must see something where there is something to see.</summary>
    [Theory]
    [InlineData("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)")]
    [InlineData("document.body.setAttribute('style', 'color: red')")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/i.png' }))")]
    [InlineData("fetch('https://elsewhere.example/').catch(() => 0)")]
    public async Task What_the_policy_forbids_is_stopped_and_seen(string attack)
    {
        await using var clerk = await site.NewDeviceAsync(Device.Desktop);
        await clerk.Page.GotoAsync("/");
        await clerk.Page.Locator("h1").First.WaitForAsync();
        var told = clerk.Page.WaitForConsoleMessageAsync(new() { Predicate = m => m.Text.StartsWith("Content Security Policy:", StringComparison.Ordinal) });
        await clerk.Page.EvaluateAsync($"() => {{ {attack} }}");
        await told;

        Assert.Throws<Xunit.Sdk.EmptyException>(clerk.HasSeenNoFault);
        Assert.False(await clerk.Page.EvaluateAsync<bool>("() => 'ran' in window"));
    }
}
