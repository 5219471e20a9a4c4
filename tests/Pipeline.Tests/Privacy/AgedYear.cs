using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Privacy;

/// <summary>
/// January to April 2019 are final, two of them restated, and May runs; there are reasons of every kind, people in terms, models and households, and registers with
/// names, of which the first version is superseded. Free text is kept for two months, rows and registers for two years.
/// </summary>
public sealed class AgedYear : IAsyncLifetime
{
    public const string NameBefore = "Nguyễn Thị Trước";
    public const string Name = "Nguyễn Thị Sau";

    /// <summary>Every reason that anyone gave.</summary>
    public static readonly IReadOnlyList<string> Reasons = ["Không phát sinh", "Nộp nhầm.", "Thiếu số liệu.", "Mưa lũ.", "Nộp muộn do mưa lũ."];

    /// <summary>The rows of January to March are too old, and every text.</summary>
    public static readonly DateTimeOffset AllOver = new(2021, 4, 20, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The rows of January and February are too old; March looks back at February.</summary>
    public static readonly DateTimeOffset MarchLeft = new(2021, 3, 20, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Only the free text of January and February is too old.</summary>
    public static readonly DateTimeOffset TextsOver = new(2019, 5, 1, 1, 0, 0, TimeSpan.Zero);

    private static readonly string[] Files = ["received.db", "received.db-wal", "work", "datasets", "archive"];

    private static readonly DateTimeOffset End = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("pipeline-aged-");
    private readonly List<IAsyncDisposable> _opened = [];
    private readonly Dictionary<Stores, string> _folderOf = [];
    private readonly FakeTimeProvider _leases = new();
    private int _folders;

    internal Deployment Before { get; } = new();

    /// <summary>Filed for restatement, and let in by nobody.</summary>
    public static JsonObject Waiting => Deployment.Meetings("CB2", "2019-01", 2, Deployment.Meeting("2019-01-10"));

    /// <summary>The receipt of a sheet of January that counts.</summary>
    public string Receipt { get; private set; } = "";

    public IReadOnlyList<string> Published { get; private set; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ReferenceData Data(string name, RetentionRules? retention) => LateYear.Data with
    {
        Members = [.. LateYear.Data.Members.Select(m => m with { Name = name })],
        Units = LateYear.Data.Units with { RulePacks = [.. LateYear.Data.Units.RulePacks.Select(p => p with { Retention = retention })] },
    };

    public async ValueTask InitializeAsync()
    {
        await new ExtensionStore(Before.Stores).AddAsync(new(A.Committee, A.Month("2019-01"), A.Instant("2019-02-08T17:00:00Z"), "Mưa lũ.", A.Instant("2019-02-01T01:00:00Z"), "board"), Cancellation);
        await LateYear.PrepareAsync(Before, Data(NameBefore, null));
        await Before.ImportAsync(Data(Name, new(TextMonths: 2, RowMonths: 24, RegisterMonths: 24)));
        await LateYear.RestateAsync(Before, LateYear.Late, LateYear.Models("2019-01"), LateYear.Term("2019-01"));
        await LateYear.RestateAsync(Before, LateYear.Withdrawal("CB2", "2019-01", 1));
        await LateYear.FileLateAsync(Before, Waiting);
        var head = (await Before.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).First(h => h is { Form: "cell-meetings", Unit: "CB3" });
        Receipt = head.Receipt;
        await new ReviewStore(Before.Stores).AddAsync(new(head.Organization, head.Month, head.Id, SheetVerdict.AskedBack, "Thiếu số liệu.", LateYear.Now, "board"), Cancellation);
        await new AuditSealing(Before.Stores, new FakeTimeProvider(LateYear.Later.AddHours(3))).SealAsync(Cancellation);
        await Before.MonthEndAsync(End);
        Published = await Before.PublishedAsync();
        await Before.DisposeButKeepAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in _opened)
        {
            await opened.DisposeAsync();
        }

        await Before.DisposeAsync();
        _elsewhere.Delete(recursive: true);
    }

    /// <summary>A copy of it all.</summary>
    public Stores Copy() => Open(CopyOf(Before.Folder, [.. Files, "pipeline.db"]));

    /// <summary>A copy of which the tables are gone.</summary>
    public Stores WithoutTables(Stores of) => Open(CopyOf(_folderOf[of], Files));

    /// <summary>Closes a copy and leaves its folder.</summary>
    public async Task<string> ClosedAsync(Stores copy)
    {
        await copy.DisposeAsync();
        _opened.Remove(copy);
        return _folderOf[copy];
    }

    public static Task<PurgeReport> PurgeAsync(Stores stores, DateTimeOffset now, bool dryRun = false) =>
        new Purging(stores, new ReferenceStore(stores), new AuditLog(stores, new FakeTimeProvider(now)), new FakeTimeProvider(now))
            .RunAsync(new(now, "test", dryRun), _ => { }, Cancellation);

    public static Task<RebuildReport> RebuildAsync(Stores stores)
    {
        var clock = new FakeTimeProvider(End);
        var (sheets, references, files) = (new SheetStore(stores), new ReferenceStore(stores), new DatasetFiles(stores));
        var monthEnd = new MonthEnd(stores, sheets, references, files, new DatasetPublisher(stores, clock, "test"), clock);
        return new Rebuilding(stores, sheets, references, files, monthEnd, clock).RunAsync(new(false, End, new HashSet<string>()), progress: null, Cancellation);
    }

    /// <summary>Time passes, and whoever died holds nothing any more.</summary>
    public void EndLeases() => _leases.Advance(TimeSpan.FromMinutes(2));

    private Stores Open(string folder)
    {
        var stores = OpenStores.Embedded(folder, _leases);
        _opened.Add(stores);
        _folderOf[stores] = folder;
        return stores;
    }

    private string CopyOf(string from, IReadOnlyList<string> areas)
    {
        var to = Path.Combine(_elsewhere.FullName, $"{++_folders}");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (areas.Any(a => name == a || name.StartsWith(a + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, name))!);
                File.Copy(file, Path.Combine(to, name));
            }
        }

        return to;
    }
}
