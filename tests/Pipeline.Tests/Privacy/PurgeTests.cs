using System.Text;
using Pipeline.Core.Privacy;
using Pipeline.Core.Sheets;
using Pipeline.Storage;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Rebuild;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Privacy;

public sealed class PurgeTests(AgedYear year) : IClassFixture<AgedYear>
{
    private static readonly string[] People = ["DV-CB1", "DV-CB2", "DV-CB3"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_what_is_too_old_no_text_no_person_and_no_name_is_left_in_any_row_or_file()
    {
        var stores = year.Copy();
        var before = await Held.AllAsync(stores);
        Assert.All((string[])[.. AgedYear.Reasons, .. People, AgedYear.NameBefore, AgedYear.Name], text => Assert.Contains(before.Values, v => v.Contains(text, StringComparison.Ordinal)));

        var report = await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

        Assert.Equal((PurgeResult.Done, new PurgedMonths(A.Month("2019-04"), A.Month("2019-03"), A.Month("2019-03"))), (report.Result, report.Purged));
        var held = await Held.AllAsync(stores);
        Assert.All((string[])[.. AgedYear.Reasons, AgedYear.NameBefore], text => Assert.Equal([], WithText(held, text)));
        Assert.All(People, person => Assert.All(WithText(held, person), place => Assert.DoesNotMatch("2019-0[123]", place)));
        Assert.NotEmpty(WithText(held, AgedYear.Name));
    }

    [Fact]
    public async Task Not_even_the_free_pages_of_the_databases_hold_what_was_purged()
    {
        var stores = year.Copy();
        Assert.True(await IsInDatabasesAsync("\"member\":\"DV-CB1\"", await year.ClosedAsync(year.Copy())));

        await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

        Assert.False(await IsInDatabasesAsync("\"member\":\"DV-CB1\"", await year.ClosedAsync(stores)));
    }

    [Fact]
    public async Task What_is_published_keeps_every_byte()
    {
        var stores = year.Copy();
        var versions = await new VersionStore(stores).AllAsync(Cancellation);

        await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

        Assert.Equal(year.Published, await new Deployment(stores).PublishedAsync());
        Assert.Equal(versions.Select(Shown), (await new VersionStore(stores).AllAsync(Cancellation)).Select(Shown));
        Assert.All((await new ReadinessChecks(stores).CheckCurrentAsync(Cancellation)).Failed, c => Assert.Contains(c.Name, (string[])["parquet-equals-csv", "workbooks"]));

        static string Shown(KeptVersion v) => $"{v.Month} {v.Version} {string.Join(' ', v.Record.Files.Select(f => f.Path))}";
    }

    [Fact]
    public async Task Free_text_goes_first_and_the_month_can_still_be_computed_to_the_byte()
    {
        var stores = year.Copy();

        var report = await AgedYear.PurgeAsync(stores, AgedYear.TextsOver);

        Assert.Equal(new(A.Month("2019-02"), null, null), report.Purged);
        Assert.True(report.Counts[PurgeKind.SheetTexts] > 3 && report.Counts[PurgeKind.Bodies] == report.Counts[PurgeKind.SheetTexts]);
        Assert.Equal((1, 1, 2), (report.Counts[PurgeKind.Reviews], report.Counts[PurgeKind.Extensions], report.Counts[PurgeKind.Restatements]));
        var held = await Held.AllAsync(stores);
        Assert.All(AgedYear.Reasons.Skip(1), text => Assert.Equal([], WithText(held, text)));
        Assert.All(WithText(held, AgedYear.Reasons[0]), place => Assert.Contains("2019-03", place, StringComparison.Ordinal));
        foreach (var version in await new VersionStore(stores).AllAsync(Cancellation))
        {
            Assert.True((await new Deployment(stores).Verifying.VerifyAsync(version.Month, version.Version, Cancellation))!.IsEqual, $"{version.Month} {version.Version}");
        }
    }

    [Fact]
    public async Task A_month_without_its_inputs_says_so_and_so_does_the_one_that_looks_back_at_it()
    {
        var deployment = new Deployment(year.Copy());
        await AgedYear.PurgeAsync(deployment.Stores, AgedYear.MarchLeft);

        foreach (var month in (string[])["2019-01", "2019-02", "2019-03"])
        {
            var verified = await deployment.Verifying.VerifyAsync(A.Month(month), null, Cancellation);
            Assert.True(verified is { IsPurged: true, IsEqual: false, Parts: [] });
            Assert.Equal("month-purged", (await deployment.Explaining.ExplainAsync(LateYear.Board, new("fact_meeting_compliance", month, null, new Dictionary<string, string> { ["cell_key"] = "1" }), Cancellation)).Problem!.Code);
            Assert.Equal(["month-purged"], (await deployment.RestateAsync(month, AgedYear.MarchLeft, year.Receipt)).Problems.Select(p => p.Code));
        }

        Assert.All(await deployment.Figures.CheckAsync(Cancellation).ToListAsync(Cancellation), m => Assert.True(m.Month > A.Month("2019-03")));
    }

    [Fact]
    public async Task A_sheet_that_is_sent_once_more_has_its_receipt_and_a_new_one_for_a_purged_month_is_refused()
    {
        var deployment = new Deployment(year.Copy());
        await AgedYear.PurgeAsync(deployment.Stores, AgedYear.AllOver);

        var again = await deployment.PostAsync(A.Committee, Deployment.Meetings("CB3", "2019-01", 0, Deployment.Meeting("2019-01-10")), AgedYear.AllOver);
        var filed = await deployment.PostAsync(A.Committee, AgedYear.Waiting, AgedYear.AllOver, forRestatement: true);
        var refused = await deployment.PostAsync(A.Committee, Deployment.Meetings("CB2", "2019-01", 2, Deployment.Meeting("2019-01-11")), AgedYear.AllOver, forRestatement: true);

        Assert.Equal((200, year.Receipt), (again.Status, again.Receipt!.Receipt));
        Assert.Equal(200, filed.Status);
        Assert.Equal((410, "month-purged"), (refused.Status, Assert.Single(refused.Problems).Code));
    }

    [Fact]
    public async Task What_a_purged_sheet_said_is_refused_and_never_read_as_empty()
    {
        var deployment = new Deployment(year.Copy());
        await AgedYear.PurgeAsync(deployment.Stores, AgedYear.AllOver);
        var head = (await deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).First(h => h.Receipt == year.Receipt);

        Assert.Equal((PurgedParts.Rows, 1), (head.Purged, head.RowCount));
        await Assert.ThrowsAsync<InputsPurgedException>(() => deployment.Sheets.ReadAsync(head, Cancellation));
    }

    [Fact]
    public async Task A_dry_run_tells_the_counts_and_writes_nothing()
    {
        var stores = year.Copy();
        var before = await Held.AllAsync(stores);

        var told = await AgedYear.PurgeAsync(stores, AgedYear.AllOver, dryRun: true);

        Assert.Equal(before, await Held.AllAsync(stores));
        var report = await AgedYear.PurgeAsync(stores, AgedYear.AllOver);
        Assert.Equal(report.Counts.Where(c => c.Key != PurgeKind.JournalEntries), told.Counts.Where(c => c.Key != PurgeKind.JournalEntries));
        Assert.Equal(
            [PurgeKind.SheetRows, PurgeKind.Bodies, PurgeKind.Reviews, PurgeKind.Extensions, PurgeKind.Restatements, PurgeKind.Registers, PurgeKind.Summaries, PurgeKind.Histories, PurgeKind.JournalEntries],
            report.Counts.Keys);
    }

    [Fact]
    public async Task A_second_purge_finds_nothing_due_and_one_a_month_later_only_what_has_become_so()
    {
        var stores = year.Copy();
        await AgedYear.PurgeAsync(stores, AgedYear.MarchLeft);

        Assert.Equal(PurgeResult.NothingDue, (await AgedYear.PurgeAsync(stores, AgedYear.MarchLeft.AddDays(5))).Result);
        var later = await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

        Assert.Equal(A.Month("2019-03"), later.Purged.Rows);
        Assert.Equal(4, later.Counts[PurgeKind.SheetRows]);
    }

    [Fact]
    public async Task A_register_that_a_month_with_rows_is_pinned_to_stays()
    {
        var stores = year.Copy();

        await AgedYear.PurgeAsync(stores, AgedYear.MarchLeft);

        Assert.NotEmpty(WithText(await Held.AllAsync(stores), AgedYear.NameBefore));
        Assert.NotEmpty((await new ReferenceStore(stores).RegisterAsync(await new ReferenceStore(stores).VersionAsync(1, Cancellation), A.Committee, Cancellation)).Members);
    }

    [Fact]
    public async Task A_rebuild_ends_the_same_and_says_purged_not_missing()
    {
        var stores = year.Copy();
        await AgedYear.PurgeAsync(stores, AgedYear.AllOver);
        var lost = year.WithoutTables(stores);

        var report = await AgedYear.RebuildAsync(lost);

        Assert.True(report.IsWhole);
        Assert.Equal([RebuildNoteKind.Purged], report.Notes.Select(n => n.Kind).Distinct());
        Assert.Contains("2019-01 version 3", report.Notes.Select(n => n.Subject));
        Assert.Equal(await RowsAsync(stores), await RowsAsync(lost));
        Assert.Equal(year.Published, await LostYear.PublishedAsync(lost));
        Assert.Equal(PurgeResult.NothingDue, (await AgedYear.PurgeAsync(lost, AgedYear.AllOver)).Result);
    }

    [Fact]
    public async Task A_rebuild_without_the_published_files_of_a_purged_month_says_what_to_do()
    {
        var stores = year.Copy();
        await AgedYear.PurgeAsync(stores, AgedYear.AllOver);
        var lost = year.WithoutTables(stores);
        var record = (await new MonthStore(stores).FindAsync(A.Month("2019-02"), Cancellation))!;
        await lost.Datasets.DeleteAsync(record.Files[0].Path, Cancellation);

        var purged = (await AgedYear.RebuildAsync(lost)).Notes.Where(n => n.Kind == RebuildNoteKind.PurgedAndLost).ToList();

        Assert.Contains($"2019-02 version {record.Version.Version}", purged.Select(n => n.Subject));
        Assert.All(purged, n => Assert.True(n.IsOpen));
    }

    private static async Task<bool> IsInDatabasesAsync(string text, string folder)
    {
        var found = false;
        foreach (var file in Directory.EnumerateFiles(folder, "*.db*"))
        {
            found |= (await File.ReadAllBytesAsync(file, Cancellation)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
        }

        return found;
    }

    /// <summary>What is usual for a unit aside: it is made anew with each month, and of a locked one nobody asks.</summary>
    private static async Task<IEnumerable<string>> RowsAsync(Stores stores) =>
        (await LostYear.RowsAsync(stores)).Where(r => !r.StartsWith("Months profiles_", StringComparison.Ordinal));

    private static List<string> WithText(IReadOnlyDictionary<string, string> held, string text) =>
        [.. held.Where(h => h.Value.Contains(text, StringComparison.Ordinal)).Select(h => h.Key)];
}
