using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Clock;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.MonthEnds;

/// <summary>Intake, reference data and month end on one embedded store, with a clock that is set by each call.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly TestStores _stores = new();
    private readonly SettableClock _clock = new(TimeProvider.System);
    private readonly ReferenceStore _references;
    private readonly SubmissionIntake _intake;
    private readonly MonthEnd _monthEnd;

    public Deployment()
    {
        var stores = _stores.Stores;
        var sheets = new SheetStore(stores);
        _references = new ReferenceStore(stores);
        _intake = new SubmissionIntake(stores, sheets, _references, _clock);
        _monthEnd = new MonthEnd(stores, sheets, _references, new DatasetFiles(stores), new DatasetPublisher(stores, _clock, "test"), _clock);
        Months = new MonthStore(stores);
        Explaining = new(stores, Months, sheets, _references, new DatasetFiles(stores), _clock);
    }

    public Pipeline.Storage.Stores Stores => _stores.Stores;

    public MonthStore Months { get; }

    public FigureExplaining Explaining { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Folder => _stores.Folder;

    /// <summary>The files of an import: the data with the one supervising level that the builders' organisations are under.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(ReferenceData data)
    {
        var level = new SupervisingLevel("H", "Huyện", "District", SupervisingLevelKind.District, A.LongAgo, null, []);
        return ReferenceWriter.Write(data with { Units = data.Units with { SupervisingLevels = [level] } });
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

    public RunRequests Requests(DateTimeOffset now)
    {
        _clock.Set(now, frozen: true);
        return new(Stores, _monthEnd, _clock);
    }

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

    public ValueTask DisposeAsync() => _stores.DisposeAsync();
}
