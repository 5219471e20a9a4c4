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

[assembly: AssemblyFixture(typeof(Pipeline.BrowserTests.PlayedQuarter))]

namespace Pipeline.BrowserTests;

/// <summary>
/// The data folder of the demo's first quarter: January and February 2019 are final, March is running with most of its sheets there. It is played
/// once in a run of the tests, when the first one asks for it; each class looks at a copy.
/// </summary>
public sealed class PlayedQuarter : IAsyncLifetime
{
    public const string FinalMonth = "2019-02";

    public const string RunningMonth = "2019-03";

    /// <summary>The instant at which it ends.</summary>
    internal static readonly DateTimeOffset Until = VietnamTime.StartOf(new DateOnly(2019, 4, 3));

    private readonly string _folder = Folders.New("quarter");
    private readonly Lazy<Task<OrganizationKeys>> _played;

    public PlayedQuarter() => _played = new(PlayAsync);

    private static CancellationToken Cancellation => CancellationToken.None;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <returns>The keys of all organisations and of the board, which open the copy too.</returns>
    internal async Task<OrganizationKeys> CopyToAsync(string folder)
    {
        var keys = await _played.Value;
        Folders.Copy(_folder, folder);
        return keys;
    }

    public async ValueTask DisposeAsync()
    {
        if (_played.IsValueCreated)
        {
            await _played.Value;
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>Lives through the demo's year until the clock stands where the tests want it.</summary>
    private async Task<OrganizationKeys> PlayAsync()
    {
        await using var host = await ServeAsync(_folder, new(TimeProvider.System));
        var seeds = ReferenceFiles.FromFolder(Path.Combine(Repository.Folder, "seeds"));
        var data = ReferenceReader.Read(seeds).Data!;
        var year = YearOfSheets.Generate(data, 2019);
        var moments = Timeline.Of(year.Postings, RegisterStory.Of(data), new UnitDirectory(data.Units), YearPart.Whole).Where(m => m.At < Until)
            .Append(new(Until, [], TimerRun.DailyRefresh(Month.Parse(RunningMonth))))
            .ToList();
        await host.MoveClockAsync(moments[0].At.AddDays(-1), frozen: true, Cancellation);
        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        var keys = await OrganizationKeys.MakeAsync(host.Services.GetRequiredService<KeyStore>(), data.Units, Cancellation);
        await SeedImport.PostAsync(http, seeds, keys.Board, Cancellation);
        await new YearPlay(host, new(http, keys), new(http, keys), new(http, keys), new(), new Unseen()).RunAsync(moments, Cancellation);
        return keys;
    }

    internal static Task<LocalHost> ServeAsync(string folder, SettableClock clock) => LocalHost.StartAsync(
        new(new ConfigurationBuilder().Build())
        {
            Port = 0,
            Time = clock,
            RunTimers = false,
            LogLevel = LogLevel.Warning,
            AddServices = services => services.AddPipeline(new PipelineSettings
            {
                DataFolder = folder,
                WebFolder = Site.WebFolder,
                RequestBurst = 1_000_000,
                RequestsPerSecond = 1_000_000,
            }),
        },
        Cancellation);

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
