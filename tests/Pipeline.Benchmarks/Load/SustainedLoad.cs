using System.Net;
using System.Net.Sockets;
using Pipeline.Core;
using Pipeline.Local.Demo;
using Pipeline.Storage;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Load;

/// <summary>
/// Intake over HTTP at full speed on the embedded store, with month ends beside it and the process killed over and over: counts in = counts stored =
/// counts published.
/// </summary>
/// <param name="kills">
/// Null: ten minutes with a kill now and then, for what the intake does over time. Else so many kills, one a few seconds after the other, for what survives.
/// </param>
public sealed class SustainedLoad(int? kills = null) : IBenchmark
{
    private const int Callers = 8;

    /// <summary>ODK Central's 99th percentile at eight callers on such a machine (the second column of the goal for intake).</summary>
    private const double LongestMilliseconds = 95;

    /// <summary>ODK Central's rate there, ten times.</summary>
    private const double Rate = 1_800;

    /// <summary>Long enough for some thousand sheets and a month end.</summary>
    private static readonly TimeSpan BetweenKills = TimeSpan.FromSeconds(4);

    private static readonly string[] Months = ["2019-03", "2019-04"];
    private static readonly DateTimeOffset Now = new(2019, 4, 8, 1, 0, 0, TimeSpan.Zero);

    public string Name => kills is null ? "sustained-load" : "kills";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        var plan = PlanOf(run.Quick);
        var folder = Directory.CreateTempSubdirectory("pipeline-load-");
        try
        {
            var keys = await PrepareAsync(folder.FullName, plan.Organizations, cancellation);
            using var served = new ServedProcess(folder.FullName, FreePort(), Now);
            var callers = Enumerable.Range(0, Callers).Select(i => new LoadCaller(served.Address, SheetsOf(keys, i))).ToArray();
            var disturbed = await LoadAsync(served, callers, plan, cancellation);
            await PublishAsync(served, callers, folder.FullName, cancellation);
            await served.KillAsync();
            return await MeasuredAsync(callers, plan, disturbed, folder.FullName, keys, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private LoadPlan PlanOf(bool quick) => (kills, quick) switch
    {
        ({ } wanted, false) => new(200, (wanted + 0.5) * BetweenKills, BetweenKills),
        (_, true) => new(16, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(4)),
        _ => new(1_000, TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(75)),
    };

    private static async Task<string[]> PrepareAsync(string folder, int organizations, CancellationToken cancellation)
    {
        await using var stores = OpenStores.Embedded(folder, TimeProvider.System);
        var outcome = await new ReferenceStore(stores).ImportAsync(LoadedCommunes.Of(SeedsFolder.Find(), organizations), dryRun: false, "load", Now.AddMonths(-2), cancellation);
        if (outcome.Problems.Count > 0)
        {
            throw new InvalidOperationException(outcome.Problems[0].En);
        }

        var store = new KeyStore(stores, TimeProvider.System);
        var keys = new List<string>();
        for (var i = 1; i <= organizations; i++)
        {
            keys.Add((await store.CreateAsync(CallerRole.Organization, LoadedCommunes.Organization(i), "load", cancellation)).Text);
        }

        return [.. keys];
    }

    private static List<(string Key, string Form, string Month, string Cell)> SheetsOf(string[] keys, int caller) =>
    [
        .. from cell in Enumerable.Range(1, LoadedCommunes.CellsOfAnOrganization)
           from month in Months
           from form in (string[])["cell-meetings", "member-reports"]
           from organization in Enumerable.Range(1, keys.Length).Where(o => o % Callers == caller)
           select (keys[organization - 1], form, month, LoadedCommunes.Cell(organization, cell)),
    ];

    /// <summary>Kills the server at each beat and starts it again; between the beats a refresh runs.</summary>
    private async Task<Disturbed> LoadAsync(ServedProcess served, LoadCaller[] callers, LoadPlan plan, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await served.StartAsync(cancellation);
        var load = Task.WhenAll(callers.Select(c => Task.Run(() => c.RunAsync(ended.Token), cancellation)));
        var (killed, refreshes, started) = (0, 0, TimeProvider.System.GetTimestamp());
        while (Goes() && !load.IsCompleted)
        {
            await Task.Delay(plan.Beat / 2, cancellation);
            await RefreshAsync(served, cancellation);
            refreshes++;
            await Task.Delay(plan.Beat / 2, cancellation);
            await served.KillAsync();
            await served.StartAsync(cancellation);
            killed++;
        }

        await Task.Delay(TimeSpan.FromTicks(Math.Max(0, (plan.Lasts - TimeProvider.System.GetElapsedTime(started)).Ticks)), cancellation);
        await ended.CancelAsync();
        await load;
        return new(killed, refreshes, TimeProvider.System.GetElapsedTime(started));

        // A machine that is slow to start the server again still kills as often as was asked for.
        bool Goes() => kills is { } wanted && plan.Beat == BetweenKills ? killed < wanted : TimeProvider.System.GetElapsedTime(started) < plan.Lasts - plan.Beat;
    }

    private static async Task RefreshAsync(ServedProcess served, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = served.Address };
        using var answer = await http.PostAsync(new Uri("admin/functions/DailyRefresh", UriKind.Relative), null, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Refreshes until readers have every sheet that was filed.</summary>
    private static async Task PublishAsync(ServedProcess served, LoadCaller[] callers, string folder, CancellationToken cancellation)
    {
        var expected = callers.SelectMany(c => c.Filed).Sum(f => (long)f.Sheets);
        for (var tries = 0; tries < 120 && PublishedCounts.Of(folder) != expected; tries++)
        {
            if (tries % 12 == 0)
            {
                await RefreshAsync(served, cancellation);
            }

            await Task.Delay(TimeSpan.FromSeconds(5), cancellation);
        }
    }

    private async Task<IReadOnlyList<Measured>> MeasuredAsync(
        LoadCaller[] callers, LoadPlan plan, Disturbed disturbed, string folder, string[] keys, CancellationToken cancellation)
    {
        var latencies = callers.SelectMany(c => c.Latencies).Order().ToArray();
        var acknowledged = callers.Sum(c => c.Acknowledged);
        var stored = await StoredAsync(folder, keys.Length, cancellation);
        var filed = callers.SelectMany(c => c.Filed).Sum(f => (long)f.Sheets);
        var published = PublishedCounts.Of(folder);
        var perSecond = acknowledged / disturbed.Took.TotalSeconds;
        return
        [
            new($"load: {acknowledged} sheets acknowledged in {disturbed.Took.TotalMinutes:0.0} min, {disturbed.Kills} kills and {disturbed.Refreshes} month ends included; a second", perSecond, "sheets"),
            new("load: milliseconds between two sheets, against ten times ODK Central's rate", 1_000 / perSecond, "ms", kills is null ? 1_000 / Rate : null),
            new("load: half of the answers within", latencies[latencies.Length / 2], "ms"),
            new("load: 99 % of the answers within", latencies[latencies.Length * 99 / 100], "ms", kills is null ? LongestMilliseconds : null),
            new($"load: posts sent again after a kill or a 503", callers.Sum(c => c.SentAgain), "posts"),
            new($"load: acknowledged and not stored, or stored twice, after {disturbed.Kills} × kill -9", Math.Abs(acknowledged - stored), "revisions", 0) { Goal = kills is null ? null : "G4" },
            new($"load: of {filed} sheets filed not in the published figures", Math.Abs(filed - (published ?? 0)), "sheets", 0),
        ];
    }

    private static async Task<long> StoredAsync(string folder, int organizations, CancellationToken cancellation)
    {
        await using var stores = OpenStores.Embedded(folder, TimeProvider.System);
        var sheets = new SheetStore(stores);
        long stored = 0;
        foreach (var month in Months)
        {
            for (var i = 1; i <= organizations; i++)
            {
                stored += (await sheets.ChainsAsync(LoadedCommunes.Organization(i), Month.Parse(month), cancellation)).Count;
            }
        }

        return stored;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record LoadPlan(int Organizations, TimeSpan Lasts, TimeSpan Beat);

    private sealed record Disturbed(int Kills, int Refreshes, TimeSpan Took);
}
