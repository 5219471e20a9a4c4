using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Clock;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Messages;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.MonthEnds;

/// <summary>Intake, reference data, month end and restatements on one store, with a clock that is set by each call.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly TestStores? _stores;
    private readonly SettableClock _clock = new(TimeProvider.System);
    private readonly ReferenceStore _references;
    private readonly SubmissionIntake _intake;
    private readonly MonthEnd _monthEnd;
    private readonly RestatementRequests _requests;
    private readonly RestatementRuns _runs;

    /// <summary>On an embedded store of its own.</summary>
    public Deployment()
        : this(new TestStores())
    {
    }

    /// <summary>On an embedded store of its own, with files of at most so many rows.</summary>
    public Deployment(int mostRows)
        : this(new TestStores(), mostRows)
    {
    }

    /// <summary>On stores that are another's, to be closed by it.</summary>
    public Deployment(Pipeline.Storage.Stores stores, int? mostRows = null)
    {
        Stores = stores;
        Sheets = new SheetStore(stores);
        _references = new ReferenceStore(stores);
        _intake = new SubmissionIntake(stores, Sheets, _references, _clock);
        var files = mostRows is { } most ? new DatasetFiles(stores) { MostRows = most } : new DatasetFiles(stores);
        var (publisher, audit) = (new DatasetPublisher(stores, _clock, "test") { Files = files }, new AuditLog(stores, _clock));
        _monthEnd = new MonthEnd(stores, Sheets, _references, files, publisher, _clock);
        Months = new MonthStore(stores);
        Versions = new VersionStore(stores);
        _requests = new RestatementRequests(stores, Sheets, _references, Months, audit);
        _runs = new RestatementRuns(stores, Sheets, _references, files, publisher, audit, Jobs, new Outbox(stores, Webhooks.None, _clock), _clock);
        Explaining = new(stores, Months, Sheets, _references, files, _clock);
        Figures = new(stores, Months, Sheets, _references, files);
        Verifying = new MonthVerifying(stores, Sheets, _references, files, _clock);
    }

    private Deployment(TestStores stores, int? mostRows = null)
        : this(stores.Stores, mostRows) => _stores = stores;

    public Pipeline.Storage.Stores Stores { get; }

    public SheetStore Sheets { get; }

    public MonthStore Months { get; }

    public VersionStore Versions { get; }

    public MonthVerifying Verifying { get; }

    public FigureExplaining Explaining { get; }

    public PublishedFigures Figures { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Folder => _stores!.Folder;

    /// <summary>The files of an import: the data with the supervising levels that its organisations are under.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(ReferenceData data)
    {
        var levels = data.Units.Organizations.Select(o => o.SupervisingLevel).Append("H").Distinct(StringComparer.Ordinal)
            .Select(code => new SupervisingLevel(code, "Huyện", "District", SupervisingLevelKind.District, A.LongAgo, null, []));
        return ReferenceWriter.Write(data with { Units = data.Units with { SupervisingLevels = [.. levels] } });
    }

    public async Task ImportAsync(ReferenceData data)
    {
        var files = FilesOf(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var outcome = await _references.ImportAsync(new ReferenceFiles(files), dryRun: false, "test", new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero), Cancellation);
        Assert.Empty(outcome.Problems);
    }

    /// <summary>Posts one sheet, received at an instant.</summary>
    /// <returns>The HTTP status.</returns>
    public async Task<SheetAnswer> PostAsync(string organization, JsonObject sheet, DateTimeOffset receivedAt, bool forRestatement = false)
    {
        _clock.Set(receivedAt, frozen: true);
        var caller = new Caller("test", CallerRole.Organization, organization);
        var body = JsonSerializer.SerializeToUtf8Bytes(sheet);
        var answer = await _intake.TakeAsync(new(body, caller, receivedAt, DryRun: false, forRestatement), Cancellation);
        return Assert.Single(answer.Sheets);
    }

    public Task<MonthEndReport> MonthEndAsync(DateTimeOffset now, bool full = false, Month? only = null)
    {
        _clock.Set(now, frozen: true);
        return _monthEnd.RunAsync(new(now, only, "test", full), progress: null, Cancellation);
    }

    /// <summary>The board asks for a restatement.</summary>
    public Task<RestatementAnswer> RestateAsync(string month, DateTimeOffset now, params IReadOnlyList<string> receipts)
    {
        _clock.Set(now, frozen: true);
        var body = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["receipts"] = new JsonArray([.. receipts]), ["reason"] = "Nộp muộn do mưa lũ." });
        return _requests.RequestAsync(A.Month(month), body, new("board", CallerRole.Board, null), now, Cancellation);
    }

    /// <summary>As the timer does.</summary>
    /// <returns>How many restatements ended.</returns>
    public Task<int> WorkOffRestatementsAsync(DateTimeOffset now)
    {
        _clock.Set(now, frozen: true);
        return _runs.WorkOffAsync(Cancellation);
    }

    public RestatementReading Restatements(DateTimeOffset now)
    {
        _clock.Set(now, frozen: true);
        return new(Stores, _references, _clock);
    }

    /// <summary>A fact table of a month, as readers have it.</summary>
    public async Task<TableData> TableAsync(TableDefinition table, string month)
    {
        var manifest = (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!;
        var months = await new DatasetFiles(Stores).ByMonthAsync(manifest.Tables.Single(t => t.Name == table.Name), Cancellation);
        return months.FirstOrDefault(m => m.Month == A.Month(month)).Data ?? TableData.Empty(table);
    }

    public RunRequests Requests(DateTimeOffset now)
    {
        _clock.Set(now, frozen: true);
        return new(Stores, MonthEndJob, Jobs, _clock);
    }

    /// <summary>The month end as the job log sees it, at the instant of the clock.</summary>
    public MonthEndJob MonthEndJob => new(_monthEnd, _clock);

    public JobLog Jobs => new(Stores, _clock);

    /// <summary>Path and hash of every file of the current snapshot.</summary>
    public async Task<IReadOnlyList<string>> PublishedAsync()
    {
        var current = await CurrentSnapshot.ReadAsync(Stores, Cancellation);
        return [.. current.Manifest!.Tables.SelectMany(t => t.Files).Select(f => f.Path).Order(StringComparer.Ordinal)];
    }

    public static JsonObject Nil(string form, string unit, string month, int @base = 0, string reason = "Không phát sinh") => new()
    {
        ["form"] = form,
        ["month"] = month,
        ["unit"] = unit,
        ["base"] = @base,
        ["nil"] = true,
        ["reason"] = reason,
    };

    public static JsonObject Meetings(string cell, string month, int @base, params IEnumerable<JsonNode> rows) => new()
    {
        ["form"] = CellMeetingsForm.Code,
        ["month"] = month,
        ["unit"] = cell,
        ["base"] = @base,
        ["rows"] = new JsonArray([.. rows]),
    };

    public static JsonObject Meeting(string date, int present = 3, string held = "separately", params string[] guests) => new()
    {
        ["date"] = date,
        ["kind"] = "regular",
        ["held"] = held,
        ["rotatingHost"] = guests.Length > 0,
        ["guestCells"] = new JsonArray([.. guests]),
        ["roll"] = 4,
        ["exempt"] = 1,
        ["present"] = present,
        ["excused"] = 0,
        ["preparedBeforehand"] = true,
        ["selfCriticism"] = true,
        ["opinions"] = 2,
        ["issuesRaised"] = 1,
        ["issuesSettled"] = 1,
        ["resolutionAdopted"] = true,
        ["qualityScore"] = 91.5,
    };

    /// <summary>Closes the store and leaves its folder, to be copied from.</summary>
    public ValueTask DisposeButKeepAsync() => Stores.DisposeAsync();

    public ValueTask DisposeAsync() => _stores?.DisposeAsync() ?? default;
}
