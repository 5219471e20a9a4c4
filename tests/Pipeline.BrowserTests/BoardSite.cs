using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;

namespace Pipeline.BrowserTests;

/// <summary>
/// A site with a published quarter: the demo's January and February 2019 are final, March is running with most of its sheets there. It is
/// 3 April 2019. Beside it stands the browser of <see cref="Site"/>.
/// </summary>
public sealed class BoardSite(Site site) : IAsyncLifetime
{
    public const string FinalMonth = "2019-02";

    public const string RunningMonth = "2019-03";

    private static readonly DateTimeOffset Until = VietnamTime.StartOf(new DateOnly(2019, 4, 3));

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-board-{Guid.NewGuid():N}");
    private OrganizationKeys? _keys;
    private LocalHost? _host;

    private static CancellationToken Cancellation => CancellationToken.None;

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

        var clock = new SettableClock(TimeProvider.System);
        _host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                Time = clock,
                RunTimers = false,
                LogLevel = LogLevel.Warning,
                AddServices = services => services.AddPipeline(new PipelineSettings
                {
                    DataFolder = _folder, WebFolder = Site.WebFolder, RequestBurst = 1_000_000, RequestsPerSecond = 1_000_000,
                }),
            },
            Cancellation);
        await PlayAsync(_host);
        clock.Set(Until, frozen: false);
    }

    /// <summary>Works off what the board asked for, as a timer does each minute.</summary>
    public Task WorkOffAsync() => _host!.FireAsync("RequestedRuns", Cancellation);

    /// <summary>The board at a device, signed in.</summary>
    public async Task<BoardMember> SignInAsync(Device device)
    {
        Assert.SkipWhen(Site.Missing is not null, Site.Missing ?? "");
        var member = new BoardMember(await site.NewDeviceAsync(device, Address));
        await member.SignInAsync(BoardKey);
        return member;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>Lives through the demo's year until the clock stands where the tests want it.</summary>
    private async Task PlayAsync(LocalHost host)
    {
        var seeds = ReferenceFiles.FromFolder(Path.Combine(Repository.Folder, "seeds"));
        var data = ReferenceReader.Read(seeds).Data!;
        var year = YearOfSheets.Generate(data, 2019);
        var moments = Timeline.Of(year.Postings, RegisterStory.Of(data), new UnitDirectory(data.Units), YearPart.Whole).Where(m => m.At < Until)
            .Append(new(Until, [], TimerRun.DailyRefresh(Month.Parse(RunningMonth))))
            .ToList();
        await host.MoveClockAsync(moments[0].At.AddDays(-1), frozen: true, Cancellation);
        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        _keys = await OrganizationKeys.MakeAsync(host.Services.GetRequiredService<KeyStore>(), data.Units, Cancellation);
        await SeedImport.PostAsync(http, seeds, _keys.Board, Cancellation);
        await new YearPlay(host, new(http, _keys), new(http, _keys), new(http, _keys), new(), new Unseen()).RunAsync(moments, Cancellation);
    }

    /// <summary>Nobody watches.</summary>
    private sealed class Unseen : IYearView
    {
        public void Posted(int sheets)
        {
        }

        public void Running(TimerRun run, DateTimeOffset at)
        {
        }
    }
}
