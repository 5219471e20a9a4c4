using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Restatements;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>A sheet that comes after the lock is let in by the board, in the open.</summary>
public sealed class RestatementTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await LateYear.PrepareAsync(_deployment);

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task A_late_sheet_is_refused_filed_for_restatement_and_let_in()
    {
        var refused = await _deployment.PostAsync(A.Committee, LateYear.Late, LateYear.Now);

        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        Assert.Equal((409, "month-locked"), (refused.Status, refused.Problems[0].Code));
        Assert.Equal(RestatementState.Done, restatement.State);
        Assert.Equal((SheetResult.LetIn, 1), restatement.Sheets.Select(s => (s.Result, s.Revision)).Single());
        Assert.Equal("2019-01", restatement.Id[..7]);
        Assert.Equal(
            ((string[])["2019-01", "2019-02", "2019-03"]).Select(m => new VersionStep(A.Month(m), 1, 2)),
            restatement.Versions);
    }

    [Fact]
    public async Task Its_figures_and_those_of_later_months_are_explained_by_what_was_let_in()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Late);

        await foreach (var (month, rows, unexplained) in _deployment.Figures.CheckAsync(Cancellation))
        {
            Assert.True(rows > 0 && unexplained.Count == 0, $"{month}: {string.Join('\n', unexplained)}");
        }
    }

    [Fact]
    public async Task It_counts_as_filed_and_never_as_on_time()
    {
        var before = await ReportingAsync();

        await LateYear.RestateAsync(_deployment, LateYear.Late);

        Assert.Equal("2/3 2/3 2/3", before);
        Assert.Equal("3/3 2/3 2/3", await ReportingAsync());
    }

    [Fact]
    public async Task The_month_is_shown_as_restated_and_its_cut_stays()
    {
        var before = (await _deployment.Months.FindAsync(A.Month("2019-01"), Cancellation))!;

        await LateYear.RestateAsync(_deployment, LateYear.Late);

        var after = (await _deployment.Months.FindAsync(A.Month("2019-01"), Cancellation))!;
        Assert.Equal((2, MonthState.Restated, before.Version.CutAt), (after.Version.Version, after.Version.State, after.Version.CutAt));
        Assert.Equal(before.ReferenceVersion, after.ReferenceVersion);
        Assert.Equal(["restated 2", "restated 2", "restated 2", "open 0"], await DimMonthAsync());
    }

    [Fact]
    public async Task A_later_month_that_looks_back_has_other_figures_and_one_that_does_not_keeps_its_version()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Corrected);

        Assert.Equal("0", await GapAsync("2019-01"));
        Assert.Equal("1", await GapAsync("2019-02"));
        Assert.Equal("0", await GapAsync("2019-03"));
        Assert.Equal([2, 2, 1, 0], (await _deployment.Months.ListAsync(Cancellation)).Select(r => r.Version.Version));
    }

    [Fact]
    public async Task A_month_end_afterwards_changes_nothing_and_uses_what_was_let_in()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Late);
        var published = await _deployment.PublishedAsync();

        await _deployment.MonthEndAsync(LateYear.Later.AddMinutes(5), full: true);

        Assert.Equal(published, await _deployment.PublishedAsync());
    }

    [Fact]
    public async Task What_is_filed_and_not_let_in_changes_no_figure_of_a_later_month()
    {
        var published = await _deployment.PublishedAsync();

        await LateYear.FileLateAsync(_deployment, LateYear.Late);
        await _deployment.MonthEndAsync(LateYear.Later, full: true);

        Assert.Equal(published, await _deployment.PublishedAsync());
    }

    [Fact]
    public async Task The_sheet_keeps_its_receipt_and_its_history_says_how_it_came_in()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        var heads = await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation);
        var head = heads.Single(h => h.Unit == "CB1");
        Assert.Equal((1, restatement.Id, LateYear.Now), (head.Revision, head.Restatement, head.ReceivedAt));
        Assert.Equal(restatement.Sheets.Single().Receipt, head.Receipt);
        var again = await _deployment.PostAsync(A.Committee, LateYear.Late, LateYear.Later);
        Assert.Equal((200, head.Receipt), (again.Status, again.Receipt!.Receipt));
    }

    [Fact]
    public async Task Two_restatements_one_after_the_other_make_two_versions()
    {
        var first = await LateYear.RestateAsync(_deployment, LateYear.Late);
        var corrected = Deployment.Meetings("CB1", "2019-01", 1, Deployment.Meeting("2019-01-10", present: 1));

        var second = await LateYear.RestateAsync(_deployment, corrected);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal([new VersionStep(A.Month("2019-01"), 2, 3)], second.Versions);
        var versions = await _deployment.Versions.OfMonthAsync(A.Month("2019-01"), Cancellation);
        Assert.Equal([(1, null), (2, first.Id), (3, second.Id)], versions.Select(v => (v.Version, v.Record.Restatement)));
        Assert.Equal(3, versions.Select(v => v.SnapshotId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("3/3 2/3 2/3", await ReportingAsync());
    }

    [Fact]
    public async Task A_correction_counts_in_place_of_the_sheet_and_leaves_it_on_time()
    {
        var corrected = Deployment.Meetings("CB3", "2019-01", 1, Deployment.Meeting("2019-01-10", held: "merged-with-agency"));

        var restatement = await LateYear.RestateAsync(_deployment, corrected);

        Assert.Equal(2, restatement.Sheets.Single().Revision);
        Assert.Equal("2/3 2/3 2/3", await ReportingAsync());
        Assert.Equal("0/1", (await ComplianceAsync("2019-01"))[2].Rate("m1"));
    }

    [Fact]
    public async Task A_withdrawal_returns_the_duty_to_missing_and_a_sheet_after_it_counts_again()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Withdrawal("CB3", "2019-01", 1));
        var withdrawn = await ReportingAsync();

        await LateYear.RestateAsync(_deployment, Deployment.Meetings("CB3", "2019-01", 2, Deployment.Meeting("2019-01-10")));

        Assert.Equal("1/3 1/3 1/3", withdrawn);
        Assert.Equal("2/3 1/3 1/3", await ReportingAsync());
    }

    [Fact]
    public async Task A_nil_report_counts_as_filed()
    {
        await LateYear.RestateAsync(_deployment, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01"));

        Assert.Equal("3/3 2/3 2/3", await ReportingAsync());
        Assert.Equal("0/1", (await ComplianceAsync("2019-01"))[0].Rate("m1"));
    }

    [Fact]
    public async Task Of_two_filings_on_one_base_the_later_asked_for_is_refused_with_the_revision_that_stands()
    {
        var first = await LateYear.FileLateAsync(_deployment, LateYear.Late);
        var second = await LateYear.FileLateAsync(_deployment, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01"));
        await _deployment.RestateAsync("2019-01", LateYear.Now, first);
        var other = (await _deployment.RestateAsync("2019-01", LateYear.Later, second)).Restatement!;

        Assert.Equal(2, await _deployment.WorkOffRestatementsAsync(LateYear.Later));

        var refused = await LateYear.LookAsync(_deployment, other.Id);
        Assert.Equal((RestatementState.Done, SheetResult.Refused), (refused.State, refused.Sheets.Single().Result));
        Assert.Equal("stale-base", refused.Sheets.Single().Problem!.Code);
        Assert.Empty(refused.Versions);
        Assert.Equal(2, (await _deployment.Months.FindAsync(A.Month("2019-01"), Cancellation))!.Version.Version);
    }

    [Fact]
    public async Task A_failed_check_changes_nothing_and_the_same_restatement_can_be_asked_for_again()
    {
        var (published, receipt) = (await _deployment.PublishedAsync(), await LateYear.FileLateAsync(_deployment, LateYear.Late));
        var file = Path.Combine(_deployment.Folder, "datasets", published.First(p => p.Contains("/2019-03/", StringComparison.Ordinal)));
        File.Move(file, file + "-away");
        var asked = (await _deployment.RestateAsync("2019-01", LateYear.Now, receipt)).Restatement!;

        await _deployment.WorkOffRestatementsAsync(LateYear.Later);
        var failed = await LateYear.LookAsync(_deployment, asked.Id);

        Assert.Equal((RestatementState.Failed, "hashes"), (failed.State, failed.FailedChecks.Single().Name));
        Assert.Equal(published, await _deployment.PublishedAsync());
        Assert.True((await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).Single(h => h.Unit == "CB1").ForRestatement);
        Assert.Equal(1, (await _deployment.Months.FindAsync(A.Month("2019-01"), Cancellation))!.Version.Version);

        File.Move(file + "-away", file);
        await _deployment.RestateAsync("2019-01", LateYear.Later, receipt);
        await _deployment.WorkOffRestatementsAsync(LateYear.Later);
        Assert.Equal(RestatementState.Done, (await LateYear.LookAsync(_deployment, asked.Id)).State);
    }

    [Fact]
    public async Task The_files_of_older_versions_stay_byte_for_byte_and_their_snapshot_is_whole()
    {
        var old = (await CurrentSnapshot.ReadAsync(_deployment.Stores, Cancellation)).Manifest!;
        var before = await BytesOfAsync(old);

        await LateYear.RestateAsync(_deployment, LateYear.Late);

        Assert.Equal(before, await BytesOfAsync(old));
        var kept = (await _deployment.Versions.FindAsync(A.Month("2019-03"), 1, Cancellation))!;
        var folder = Directory.CreateTempSubdirectory("export-");
        Assert.True(await ExportSnapshot.ToFolderAsync(_deployment.Stores, kept.SnapshotId, folder.FullName, Cancellation));
        var exported = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "manifests", kept.SnapshotId + ".json"), Cancellation))!;
        Assert.Equal([1, 1, 1], exported["months"]!.AsArray().Take(3).Select(m => (int)m!["version"]!));
        foreach (var csv in exported["tables"]!.AsArray().Select(t => t!["csv"]!))
        {
            Assert.Equal((string)csv["sha256"]!, HashOf(await File.ReadAllBytesAsync(Path.Combine([folder.FullName, .. ((string)csv["path"]!).Split('/')]), Cancellation)));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_audit_tells_the_request_what_was_let_in_and_each_new_version()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        var entries = await new AuditLog(_deployment.Stores, TimeProvider.System).ReadAsync(VietnamTime.DayOf(LateYear.Now), Cancellation);
        Assert.Equal(
            [
                ("request-restatement", restatement.Id), ("let-in-sheet", restatement.Sheets[0].Receipt), ("restate-month", "2019-01"),
                ("restate-month", "2019-02"), ("restate-month", "2019-03"), ("end-restatement", restatement.Id),
            ],
            entries.Where(e => e.What != "submit-sheet").OrderBy(e => e.At).ThenBy(e => Order(e.What)).ThenBy(e => e.Subject, StringComparer.Ordinal)
                .Select(e => (e.What, e.Subject)));
    }

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static int Order(string what) => Array.IndexOf(["let-in-sheet", "restate-month", "end-restatement"], what);

    private async Task<IReadOnlyList<string>> BytesOfAsync(Manifest manifest)
    {
        var hashes = new List<string>();
        foreach (var file in manifest.Tables.SelectMany(t => t.Files))
        {
            hashes.Add($"{file.Path} {HashOf((await _deployment.Stores.Datasets.ReadAsync(file.Path, Cancellation))!.Content.Span)}");
        }

        return hashes;
    }

    /// <summary>R1, R2 and R2b of the committee's cells in January.</summary>
    private async Task<string> ReportingAsync()
    {
        var data = await _deployment.TableAsync(ReportingTable.Table.Definition, "2019-01");
        var form = Forms.All.ToList().FindIndex(f => f.Code == CellMeetingsForm.Code) + 1;
        var row = Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i)).Single(r => r["form_key"] == $"{form}");
        return $"{row.Rate("r1")} {row.Rate("r2")} {row.Rate("r2b")}";
    }

    /// <summary>Of CB2.</summary>
    private async Task<string> GapAsync(string month) => (await ComplianceAsync(month))[1]["m2_gap"];

    private async Task<IReadOnlyList<FactRow>> ComplianceAsync(string month)
    {
        var data = await _deployment.TableAsync(MeetingComplianceTable.Table.Definition, month);
        return [.. Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i))];
    }

    private async Task<IReadOnlyList<string>> DimMonthAsync()
    {
        var manifest = (await CurrentSnapshot.ReadAsync(_deployment.Stores, Cancellation)).Manifest!;
        var file = manifest.Tables.Single(t => t.Name == MonthDimension.Name).Files.Single().ToTableFile(MonthDimension.Name);
        var data = await new DatasetFiles(_deployment.Stores).ReadAsync(MonthDimension.Table.Definition, file, Cancellation);
        return [.. Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i)).Select(r => $"{r["state"]} {r["month_version"]}")];
    }
}
