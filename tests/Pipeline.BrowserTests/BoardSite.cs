using Pipeline.Local.Clock;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Hosting;

namespace Pipeline.BrowserTests;

/// <summary>A site with a published quarter, which the tests of one class have for themselves: it is 3 April 2019. Beside it stands the browser of <see cref="Site"/>.</summary>
public sealed class BoardSite(Site site, PlayedQuarter quarter) : IAsyncLifetime
{
    public const string FinalMonth = PlayedQuarter.FinalMonth;

    public const string RunningMonth = PlayedQuarter.RunningMonth;

    private readonly string _folder = Folders.New("board");
    private OrganizationKeys? _keys;
    private LocalHost? _host;

    public string BoardKey => _keys!.Board;

    /// <summary>The key of an organisation, by its code.</summary>
    public string KeyOf(string organization) => _keys!.ByOrganization[organization];

    public Uri Address => _host!.BaseAddress;

    /// <summary>The datasets as an analyst reads them now.</summary>
    internal PublishedTables Tables()
    {
        Assert.SkipWhen(Site.Missing is not null, Site.Missing ?? "");
        return new(Path.Combine(_folder, "datasets"));
    }

    public async ValueTask InitializeAsync()
    {
        if (Site.Missing is not null)
        {
            return;
        }

        _keys = await quarter.CopyToAsync(_folder);
        var clock = new SettableClock(TimeProvider.System);
        clock.Set(PlayedQuarter.Until, frozen: false);
        _host = await PlayedQuarter.ServeAsync(_folder, clock);
    }

    /// <summary>Works off what the board asked for, as a timer does each minute.</summary>
    public Task WorkOffAsync() => _host!.FireAsync("RequestedRuns", CancellationToken.None);

    /// <summary>The board at a device, signed in.</summary>
    public async Task<BoardMember> SignInAsync(Device device)
    {
        Assert.SkipWhen(Site.Missing is not null, Site.Missing ?? "");
        var member = new BoardMember(await site.NewDeviceAsync(device, Address));
        await member.SignInAsync(BoardKey);
        return member;
    }

    /// <summary>The code of an organisation of which something is so in the ledger of a month.</summary>
    internal string OrganizationWith(string condition, string month)
    {
        using var tables = Tables();
        return tables.Text($"""
            select organization_code from fact_obligation join dim_organization using (organization_key) join dim_form using (form_key)
            where month_start = '{month}-01' and {condition} order by 1 limit 1
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
