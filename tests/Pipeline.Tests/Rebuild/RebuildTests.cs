using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Sheets;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Rebuild;

/// <summary>Three final months, a restatement, a filing that waits, corrections and withdrawals, keys, a review and an extension; then the tables and the datasets are lost.</summary>
public sealed class RebuildTests : IAsyncLifetime
{
    private static readonly RowTable[] Rebuilt = [RowTable.Sheets, RowTable.Reference, RowTable.Keys, RowTable.Months];

    private readonly Deployment _deployment = new();
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("pipeline-rebuild-");
    private readonly List<IAsyncDisposable> _opened = [];
    private Caller? _holder;
    private string _key = "";
    private int _folders;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static FakeTimeProvider Clock => new(LateYear.Later);

    public async ValueTask InitializeAsync()
    {
        await LateYear.PrepareAsync(_deployment);
        await LateYear.RestateAsync(_deployment, LateYear.Late);
        await LateYear.FileLateAsync(_deployment, LateYear.Corrected);
        var first = await _deployment.PostAsync(A.Committee, Deployment.Nil("cell-meetings", "CB2", "2019-04"), LateYear.Now);
        await _deployment.PostAsync(A.Committee, Deployment.Meetings("CB2", "2019-04", 1, Deployment.Meeting("2019-04-10")), LateYear.Now);
        await _deployment.PostAsync(A.Committee, Deployment.Nil("cell-meetings", "CB3", "2019-04"), LateYear.Now);
        await _deployment.PostAsync(
            A.Committee, new JsonObject { ["form"] = "cell-meetings", ["month"] = "2019-04", ["unit"] = "CB3", ["base"] = 1, ["withdraw"] = true, ["reason"] = "Nhầm tháng." }, LateYear.Now);
        var head = (await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation)).Single(h => h.Receipt == first.Receipt!.Receipt);
        await new ReviewStore(_deployment.Stores).AddAsync(new(head.Organization, head.Month, head.Id, SheetVerdict.AskedBack, "Thiếu số liệu.", LateYear.Now, "board"), Cancellation);
        await new ExtensionStore(_deployment.Stores).AddAsync(new(A.Committee, A.Month("2019-04"), LateYear.Now.AddDays(12), "Mưa lũ.", LateYear.Now, "board"), Cancellation);
        var keys = new KeyStore(_deployment.Stores, Clock);
        var (old, _) = await keys.CreateAsync(CallerRole.Organization, A.Committee, "máy của xã", Cancellation);
        _key = (await keys.RotateAsync(old.Id, TimeSpan.FromDays(1), TimeSpan.FromDays(10), Cancellation)).Value!.Text;
        _holder = await keys.FindAsync(_key, Cancellation);
        await _deployment.MonthEndAsync(LateYear.Later);
        await new AuditSealing(_deployment.Stores, new FakeTimeProvider(LateYear.Later.AddHours(3))).SealAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in _opened)
        {
            await opened.DisposeAsync();
        }

        await _deployment.DisposeAsync();
        _elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task Tables_and_datasets_come_back_to_the_same_receipts_and_the_same_files()
    {
        var stores = Lost();

        var report = await RebuildAsync(stores);

        Assert.Empty(report.Notes);
        Assert.True(report.IsWhole);
        Assert.Equal(MonthEndResult.Published, report.MonthEnd!.Result);
        Assert.Equal(await RowsAsync(_deployment.Stores), await RowsAsync(stores));
        Assert.Equal(await _deployment.PublishedAsync(), await PublishedAsync(stores));
        Assert.All(await new VersionStore(stores).AllAsync(Cancellation), v => Assert.All(v.Record.Files, f => Assert.True(Exists(stores, f.Path))));
        Assert.Equal(_holder, await new KeyStore(stores, Clock).FindAsync(_key, Cancellation));
        Assert.True((await new AuditChecking(stores).CheckAsync(null, Cancellation)).Fits);
    }

    [Fact]
    public async Task A_filing_that_waits_can_be_let_in_afterwards_as_it_could_before()
    {
        var stores = Lost();
        await RebuildAsync(stores);
        var after = new Deployment(stores);
        var waiting = (await after.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).Single(h => h.ForRestatement);

        await _deployment.RestateAsync("2019-01", LateYear.Later, waiting.Receipt);
        await _deployment.WorkOffRestatementsAsync(LateYear.Later.AddMinutes(1));
        await after.RestateAsync("2019-01", LateYear.Later, waiting.Receipt);
        await after.WorkOffRestatementsAsync(LateYear.Later.AddMinutes(1));

        Assert.Equal(3, (await after.Versions.OfMonthAsync(A.Month("2019-01"), Cancellation))[^1].Version);
        Assert.Equal(await _deployment.PublishedAsync(), await PublishedAsync(stores));
    }

    [Fact]
    public async Task A_dry_run_tells_and_writes_nothing()
    {
        var stores = Lost();

        var report = await RebuildAsync(stores, dryRun: true);

        Assert.True(report.IsWhole);
        Assert.True(report is { Revisions: > 10, Decisions: > 10, MonthEnd: null });
        Assert.Empty(await RowsAsync(stores));
        Assert.True((await RebuildAsync(_deployment.Stores, dryRun: true)).IsWhole);
    }

    [Fact]
    public async Task Tables_that_hold_something_are_left_alone()
    {
        var refused = await Assert.ThrowsAsync<RebuildException>(() => RebuildAsync(_deployment.Stores));

        Assert.Equal("store-not-empty", refused.Problem.Code);
    }

    [Fact]
    public async Task One_that_was_killed_at_any_write_is_run_again_and_ends_the_same()
    {
        var expected = await RowsAsync(_deployment.Stores);
        for (var writes = 0; ; writes += 7)
        {
            var stores = Lost();
            var dying = stores with { Rows = new RowsUntil(stores.Rows, writes) };
            if (await SurvivesAsync(dying))
            {
                break;
            }

            Assert.Null(writes < 20 ? await new ReferenceStore(stores).CurrentAsync(Cancellation) : null);
            var report = await RebuildAsync(stores);

            Assert.True(report.IsWhole, $"killed at write {writes}");
            Assert.Equal(expected, await RowsAsync(stores));
        }
    }

    [Fact]
    public async Task A_body_that_came_just_before_a_crash_is_taken_and_told_since_it_fits()
    {
        var stores = Lost();
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB1", "2019-04"), LateYear.Now.AddMinutes(-90));

        var report = await RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.NeverAcknowledged, name)], report.Notes);
        Assert.True(report.IsWhole);
        Assert.Contains(await new SheetStore(stores).HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation), h => h.Unit == "CB1" && h.Revision == 1);
    }

    [Fact]
    public async Task Of_two_bodies_on_one_base_the_one_that_was_acknowledged_counts_as_the_audit_tells()
    {
        var stores = Lost();
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90));

        var report = await RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.PassedOver, name)], report.Notes);
        Assert.Equal(await RowsAsync(_deployment.Stores), await RowsAsync(stores));
    }

    [Fact]
    public async Task Of_two_bodies_on_one_base_without_an_audit_none_is_guessed_and_a_person_decides()
    {
        var stores = Lost();
        await ForgetAuditAsync(stores);
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90));

        var report = await RebuildAsync(stores);

        Assert.False(report.IsWhole);
        var contradicting = report.Notes.Where(n => n.Kind == RebuildNoteKind.Contradicting).Select(n => n.Subject).ToList();
        Assert.Equal(2, contradicting.Count);
        Assert.Contains(name, contradicting);
        Assert.Single(report.Notes, n => n.Kind == RebuildNoteKind.BaseMissing);
        Assert.DoesNotContain(await new SheetStore(stores).HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation), h => h.Unit == "CB2");

        var decided = Lost();
        await ForgetAuditAsync(decided);
        await LeaveBodyAsync(decided, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90), name);
        Assert.True((await RebuildAsync(decided, taken: contradicting.Single(n => n != name))).IsWhole);
        Assert.Equal(await RowsAsync(_deployment.Stores), await RowsAsync(decided));
    }

    [Fact]
    public async Task A_receipt_that_was_given_and_has_no_body_is_told()
    {
        var stores = Lost();
        var head = (await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation)).Single(h => h is { Unit: "CB3", Revision: 2 });
        var name = await stores.Received.ListAsync("2019-04/", Cancellation).SingleAsync(f => f.Name.Contains(head.ContentHash[..12], StringComparison.Ordinal), Cancellation);
        await stores.Received.DeleteAsync(name.Name, Cancellation);

        var report = await RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.Missing, head.Receipt)], report.Notes);
        Assert.False(report.IsWhole);
    }

    [Fact]
    public async Task A_body_that_is_not_what_its_name_says_is_told_and_not_taken()
    {
        var stores = Lost();
        var name = (await stores.Received.ListAsync("2019-04/", Cancellation).FirstAsync(f => f.Name.Contains("_CB3_0_", StringComparison.Ordinal), Cancellation)).Name;
        await stores.Received.WriteAsync(name, JsonSerializer.SerializeToUtf8Bytes(Deployment.Nil("cell-meetings", "CB3", "2019-04", reason: "Khác.")), Cancellation);

        var report = await RebuildAsync(stores);

        Assert.Contains(new RebuildNote(RebuildNoteKind.Damaged, name), report.Notes);
        Assert.Contains(report.Notes, n => n.Kind == RebuildNoteKind.BaseMissing);
        Assert.False(report.IsWhole);
    }

    /// <summary>The files that stay when tables and datasets are gone, opened as stores.</summary>
    private Stores Lost()
    {
        var folder = Path.Combine(_elsewhere.FullName, $"{++_folders}");
        foreach (var area in (string[])["received", "work"])
        {
            var from = Path.Combine(_deployment.Folder, area);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(folder, area, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        var stores = OpenStores.Embedded(folder, TimeProvider.System);
        _opened.Add(stores);
        return stores;
    }

    private static Task<RebuildReport> RebuildAsync(Stores stores, bool dryRun = false, params string[] taken)
    {
        var (sheets, references, files) = (new SheetStore(stores), new ReferenceStore(stores), new DatasetFiles(stores));
        var monthEnd = new MonthEnd(stores, sheets, references, files, new DatasetPublisher(stores, Clock, "test"), Clock);
        return new Rebuilding(stores, sheets, references, files, monthEnd, Clock)
            .RunAsync(new(dryRun, LateYear.Later, taken.ToHashSet(StringComparer.Ordinal)), progress: null, Cancellation);
    }

    private static async Task<bool> SurvivesAsync(Stores stores)
    {
        try
        {
            await RebuildAsync(stores);
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Writes a body as the intake does, and no row: the process died in between.</summary>
    private static async Task<string> LeaveBodyAsync(Stores stores, JsonObject sheet, DateTimeOffset receivedAt, string? name = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(sheet);
        if (name is null)
        {
            var hash = Core.Sheets.Drafts.SheetDraftJson.Read(JsonDocument.Parse(body).RootElement).ToCanonical()!.Hash[..12];
            name = $"{sheet["month"]}/{A.Committee}/{Invariant.Text(receivedAt)}_{sheet["form"]}_{sheet["unit"]}_{sheet["base"]}_{hash}_test_0123456789ab.json";
        }

        Assert.True(await stores.Received.TryCreateAsync(name, body, Cancellation));
        return name;
    }

    private static async Task ForgetAuditAsync(Stores stores)
    {
        await foreach (var file in stores.Work.ListAsync("audit/", Cancellation))
        {
            await stores.Work.DeleteAsync(file.Name, Cancellation);
        }
    }

    /// <summary>Every row but the markers, which say «changed» and are random, and the summaries, which name them.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(Stores stores)
    {
        var rows = new List<string>();
        foreach (var table in Rebuilt)
        {
            await foreach (var (partition, row) in stores.Rows.ScanTableAsync(table, Cancellation))
            {
                if (!partition.StartsWith("summaries", StringComparison.Ordinal) && !(table == RowTable.Sheets && row.Key.StartsWith("m_", StringComparison.Ordinal)))
                {
                    rows.Add($"{table} {partition} {row.Key} {RowFields.ToJson(row.Fields)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(row.Pack.Span))}");
                }
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> PublishedAsync(Stores stores) =>
        [.. (await CurrentSnapshot.ReadAsync(stores, Cancellation)).Manifest!.Tables.SelectMany(t => t.Files).Select(f => f.Path).Order(StringComparer.Ordinal)];

    private static bool Exists(Stores stores, string path) => stores.Datasets.ExistsAsync(path, Cancellation).GetAwaiter().GetResult();
}
