using System.Security.Cryptography;
using System.Text;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.ReferenceChecks;
using Pipeline.Core.Sheets;
using Pipeline.Storage;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Sizes;

/// <summary>What the made-up deployments are worth: the product takes them as it takes real ones.</summary>
public sealed class SizedDeploymentTests
{
    /// <summary>Two provinces, so that nothing hangs on there being one; a dozen organisations.</summary>
    private static readonly Size Hamlet = new("hamlet", 2, 5, 2, 5, 3, 2, 4, 12);

    private static readonly IReadOnlyList<Month> Quarter = [.. Size.FirstMonth.Through(Size.FirstMonth.Plus(2))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_reference_data_of_a_district_pass_the_checks_of_an_import()
    {
        var data = RegisterUnion.Of(SizedUnits.Of(Size.District), [.. SizedOrganization.Of(Size.District).Select(SizedRegister.Of)]);

        Assert.Empty(ReferenceCheck.All(data, new RowOrigins()));
        Assert.Equal(73, data.Units.Organizations.Count);
        Assert.InRange(data.Members.Count, 5_300, 6_000);
        Assert.Equal(9_600, data.Households.Count);
    }

    [Fact]
    public void The_nation_has_the_numbers_it_is_named_by()
    {
        var organizations = SizedOrganization.Of(Size.Nation).ToList();

        Assert.Equal((52_000, 3_321), (organizations.Count, organizations.Count(o => o.Commune is not null)));
        Assert.Equal(34, organizations.Select(o => o.SupervisingLevel).Distinct().Count());
        Assert.InRange(organizations.Sum(o => o.Cells.Count), 380_000, 390_000);
        Assert.InRange(organizations.Where((_, i) => i % 50 == 0).Sum(o => o.Cells.Sum(c => c.Members)), 5_300_000 / 50, 5_500_000 / 50);
        Assert.InRange(organizations.Sum(o => o.Villages.Count), 89_000, 91_000);
    }

    [Fact]
    public async Task A_register_is_kept_as_an_import_would_keep_it()
    {
        await using var test = new TestStores();
        var version = await new SizedDeployment(Hamlet, test.Stores).TakeReferenceAsync(done: null, Cancellation);

        var data = RegisterUnion.Of(SizedUnits.Of(Hamlet), [.. SizedOrganization.Of(Hamlet).Select(SizedRegister.Of)]);
        var files = ReferenceWriter.Write(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var imported = await new ReferenceStore(test.Stores).ImportAsync(new ReferenceFiles(files), dryRun: true, "test", SizedDeployment.ImportedAt, Cancellation);

        Assert.Equal((0, false), (imported.Problems.Count, imported.Changed));
        Assert.Equal(Hamlet.Organizations, version.RegisterHashes.Count);
    }

    [Fact]
    public async Task Every_sheet_of_a_quarter_passes_the_checks_of_the_intake()
    {
        await using var test = new TestStores();
        await new SizedDeployment(Hamlet, test.Stores).TakeReferenceAsync(done: null, Cancellation);

        var sheets = await new ReceivedSheets(Hamlet, test.Stores).FileAsync(Quarter, done: null, Cancellation);

        Assert.InRange(sheets, 500, 1_000);
    }

    [Fact]
    public async Task A_sheet_filled_in_is_stored_as_the_intake_stores_it()
    {
        await using var filed = new TestStores();
        await using var filled = new TestStores();
        await new SizedDeployment(Hamlet, filed.Stores).TakeReferenceAsync(done: null, Cancellation);
        await new ReceivedSheets(Hamlet, filed.Stores).FileAsync([Size.FirstMonth], done: null, Cancellation);
        await FillAsync(filled.Stores, [Size.FirstMonth]);

        foreach (var organization in SizedOrganization.Of(Hamlet))
        {
            Assert.Equal(await StoredAsync(filed.Stores, organization.Code), await StoredAsync(filled.Stores, organization.Code));
        }
    }

    [Fact]
    public async Task Each_form_is_filed_and_the_same_bytes_come_out_each_time()
    {
        await using var first = new TestStores();
        await using var second = new TestStores();
        var forms = await FillAsync(first.Stores, Quarter);
        await FillAsync(second.Stores, Quarter);

        Assert.Equal(Forms.All.Select(f => f.Code).Order(StringComparer.Ordinal), forms);
        Assert.Equal(await HashAsync(first.Stores), await HashAsync(second.Stores));
    }

    [Fact]
    public async Task The_published_figures_are_those_that_DuckDB_counts_over_the_rows_that_were_filed()
    {
        await using var test = new TestStores();
        await FillAsync(test.Stores, [Size.FirstMonth]);
        await test.Stores.DisposeAsync();
        var rows = new RowFiles(Path.Combine(test.Folder, "rows"));
        await rows.WriteAsync(Hamlet, Size.FirstMonth, done: null, Cancellation);

        var report = await MonthEndOnce.RunAsync(test.Folder, Size.FirstMonth, full: false, Cancellation);
        var figures = new IndependentCheck(test.Folder, rows, Size.FirstMonth).Run();

        Assert.Equal(MonthEndResult.Published, report.Result);
        Assert.All(figures, f => Assert.True(f.Published == f.Counted && f.Counted > 0, f.ToString()));
        Assert.True(figures.Count > 10);
    }

    [Fact]
    public async Task After_corrections_only_their_organisations_are_summarised_and_a_full_run_changes_nothing()
    {
        await using var test = new TestStores();
        await FillAsync(test.Stores, [Size.FirstMonth]);
        await test.ReopenAsync();
        await MonthEndOnce.RunAsync(test.Folder, Size.FirstMonth, full: true, Cancellation);
        var version = await new ReferenceStore(test.Stores).CurrentAsync(Cancellation);
        var corrected = await new Corrections(Hamlet, test.Stores, version!.Keys).FileAsync(Size.FirstMonth, oneIn: 4, Cancellation);

        var incremental = await MonthEndOnce.RunAsync(test.Folder, Size.FirstMonth, full: false, Cancellation);
        var full = await MonthEndOnce.RunAsync(test.Folder, Size.FirstMonth, full: true, Cancellation);

        Assert.Equal((MonthEndResult.Published, corrected), (incremental.Result, incremental.Months.Sum(m => m.Summarised)));
        Assert.Equal((MonthEndResult.Unchanged, Hamlet.Organizations), (full.Result, full.Months.Sum(m => m.Summarised)));
    }

    private static async Task<IEnumerable<string>> FillAsync(Stores stores, IReadOnlyList<Month> months)
    {
        var deployment = new SizedDeployment(Hamlet, stores);
        var version = await deployment.TakeReferenceAsync(done: null, Cancellation);
        await deployment.FillAsync(version.Keys, months, done: null, Cancellation);
        var heads = await new SheetStore(stores).ChainsAsync("XA-01-0001", Size.FirstMonth, Cancellation);
        return heads.Select(h => h.Form).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>What does not hang on the instant at which a sheet came.</summary>
    private static async Task<IReadOnlyList<string>> StoredAsync(Stores stores, string organization)
    {
        var sheets = new SheetStore(stores);
        var heads = await sheets.HeadsAsync(organization, Size.FirstMonth, Cancellation);
        var contents = await sheets.ReadManyAsync(organization, Size.FirstMonth, [.. heads], Cancellation);
        return [.. contents.Select(c => $"{c.Head with { ReceivedAt = default }} {CanonicalSheet.Of(c.Sheet).Hash}")];
    }

    private static async Task<string> HashAsync(Stores stores)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in (RowTable[])[RowTable.Reference, RowTable.Sheets])
        {
            await foreach (var (partition, row) in stores.Rows.ScanTableAsync(table, Cancellation))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{partition} {row.Key} {string.Join('\n', row.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))}"));
                hash.AppendData(row.Pack.Span);
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
