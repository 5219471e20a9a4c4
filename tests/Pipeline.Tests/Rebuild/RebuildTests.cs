using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Keys;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Rebuild;

public sealed class RebuildTests(LostYear year) : IClassFixture<LostYear>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tables_and_datasets_come_back_to_the_same_receipts_and_the_same_files()
    {
        var stores = year.Lost();

        var report = await LostYear.RebuildAsync(stores);

        Assert.Empty(report.Notes);
        Assert.True(report.IsWhole);
        Assert.Equal(MonthEndResult.Published, report.MonthEnd!.Result);
        Assert.Equal(await LostYear.RowsAsync(year.Before.Stores), await LostYear.RowsAsync(stores));
        Assert.Equal(await year.Before.PublishedAsync(), await LostYear.PublishedAsync(stores));
        Assert.All(await new VersionStore(stores).AllAsync(Cancellation), v => Assert.All(v.Record.Files, f => Assert.True(Exists(stores, f.Path))));
        Assert.Equal(year.Holder, await new KeyStore(stores, LostYear.Clock).FindAsync(year.Key, Cancellation));
        Assert.True((await new AuditChecking(stores).CheckAsync(null, Cancellation)).Fits);
    }

    [Fact]
    public async Task A_dry_run_tells_and_writes_nothing()
    {
        var stores = year.Lost();

        var report = await LostYear.RebuildAsync(stores, dryRun: true);

        Assert.True(report.IsWhole);
        Assert.True(report is { Revisions: > 10, Decisions: > 10, MonthEnd: null });
        Assert.Empty(await LostYear.RowsAsync(stores));
        Assert.True((await LostYear.RebuildAsync(year.Before.Stores, dryRun: true)).IsWhole);
    }

    [Fact]
    public async Task Tables_that_hold_something_are_left_alone()
    {
        var refused = await Assert.ThrowsAsync<RebuildException>(() => LostYear.RebuildAsync(year.Before.Stores));

        Assert.Equal("store-not-empty", refused.Problem.Code);
    }

    [Fact]
    public async Task One_that_was_killed_at_any_write_is_run_again_and_ends_the_same()
    {
        var expected = await LostYear.RowsAsync(year.Before.Stores);
        for (var writes = 0; ; writes += 1 + (writes / 2))
        {
            var stores = year.Lost();
            var dying = stores with { Rows = new RowsUntil(stores.Rows, writes) };
            if (await SurvivesAsync(dying))
            {
                break;
            }

            Assert.Null(writes < 20 ? await new ReferenceStore(stores).CurrentAsync(Cancellation) : null);
            var report = await LostYear.RebuildAsync(stores);

            Assert.True(report.IsWhole, $"killed at write {writes}");
            Assert.Equal(expected, await LostYear.RowsAsync(stores));
        }
    }

    [Fact]
    public async Task A_body_that_came_just_before_a_crash_is_taken_and_told_since_it_fits()
    {
        var stores = year.Lost();
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB1", "2019-04"), LateYear.Now.AddMinutes(-90));

        var report = await LostYear.RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.NeverAcknowledged, name)], report.Notes);
        Assert.True(report.IsWhole);
        Assert.Contains(await new SheetStore(stores).HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation), h => h.Unit == "CB1" && h.Revision == 1);
    }

    [Fact]
    public async Task Of_two_bodies_on_one_base_the_one_that_was_acknowledged_counts_as_the_audit_tells()
    {
        var stores = year.Lost();
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90));

        var report = await LostYear.RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.PassedOver, name)], report.Notes);
        Assert.Equal(await LostYear.RowsAsync(year.Before.Stores), await LostYear.RowsAsync(stores));
    }

    [Fact]
    public async Task Of_two_bodies_on_one_base_without_an_audit_none_is_guessed_and_a_person_decides()
    {
        var stores = year.Lost();
        await ForgetAuditAsync(stores);
        var name = await LeaveBodyAsync(stores, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90));

        var report = await LostYear.RebuildAsync(stores);

        Assert.False(report.IsWhole);
        var contradicting = report.Notes.Where(n => n.Kind == RebuildNoteKind.Contradicting).Select(n => n.Subject).ToList();
        Assert.Equal(2, contradicting.Count);
        Assert.Contains(name, contradicting);
        Assert.Single(report.Notes, n => n.Kind == RebuildNoteKind.BaseMissing);
        Assert.DoesNotContain(await new SheetStore(stores).HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation), h => h.Unit == "CB2");

        var decided = year.Lost();
        await ForgetAuditAsync(decided);
        await LeaveBodyAsync(decided, Deployment.Nil("cell-meetings", "CB2", "2019-04", reason: "Chưa họp được."), LateYear.Now.AddMinutes(-90), name);
        Assert.True((await LostYear.RebuildAsync(decided, taken: contradicting.Single(n => n != name))).IsWhole);
        Assert.Equal(await LostYear.RowsAsync(year.Before.Stores), await LostYear.RowsAsync(decided));
    }

    [Fact]
    public async Task A_receipt_that_was_given_and_has_no_body_is_told()
    {
        var stores = year.Lost();
        var head = (await year.Before.Sheets.HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation)).Single(h => h is { Unit: "CB3", Revision: 2 });
        var name = await stores.Received.ListAsync("2019-04/", Cancellation).SingleAsync(f => f.Name.Contains(head.ContentHash[..12], StringComparison.Ordinal), Cancellation);
        await stores.Received.DeleteAsync(name.Name, Cancellation);

        var report = await LostYear.RebuildAsync(stores);

        Assert.Equal([new RebuildNote(RebuildNoteKind.Missing, head.Receipt)], report.Notes);
        Assert.False(report.IsWhole);
    }

    [Fact]
    public async Task A_body_that_is_not_what_its_name_says_is_told_and_not_taken()
    {
        var stores = year.Lost();
        var name = (await stores.Received.ListAsync("2019-04/", Cancellation).FirstAsync(f => f.Name.Contains("_CB3_0_", StringComparison.Ordinal), Cancellation)).Name;
        await stores.Received.WriteAsync(name, JsonSerializer.SerializeToUtf8Bytes(Deployment.Nil("cell-meetings", "CB3", "2019-04", reason: "Khác.")), Cancellation);

        var report = await LostYear.RebuildAsync(stores);

        Assert.Contains(new RebuildNote(RebuildNoteKind.Damaged, name), report.Notes);
        Assert.Contains(report.Notes, n => n.Kind == RebuildNoteKind.BaseMissing);
        Assert.False(report.IsWhole);
    }

    private static async Task<bool> SurvivesAsync(Stores stores)
    {
        try
        {
            await LostYear.RebuildAsync(stores);
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

    private static bool Exists(Stores stores, string path) => stores.Datasets.ExistsAsync(path, Cancellation).GetAwaiter().GetResult();
}
