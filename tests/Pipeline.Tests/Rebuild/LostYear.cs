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

/// <summary>
/// Three final months, a restatement, a filing that waits, corrections and withdrawals, keys, a review and an extension, an audit that is sealed; and
/// what is left of it when tables and datasets are lost, as often as it is asked for.
/// </summary>
public sealed class LostYear : IAsyncLifetime
{
    private static readonly RowTable[] Rebuilt = [RowTable.Sheets, RowTable.Reference, RowTable.Keys, RowTable.Months];

    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("pipeline-rebuild-");
    private readonly List<IAsyncDisposable> _opened = [];
    private int _folders;

    public static FakeTimeProvider Clock => new(LateYear.Later);

    /// <summary>Whose key <see cref="Key"/> is.</summary>
    public Caller? Holder { get; private set; }

    /// <summary>A key that took over from another.</summary>
    public string Key { get; private set; } = "";

    internal Deployment Before { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await LateYear.PrepareAsync(Before);
        await LateYear.RestateAsync(Before, LateYear.Late);
        await LateYear.FileLateAsync(Before, LateYear.Corrected);
        var first = await Before.PostAsync(A.Committee, Deployment.Nil("cell-meetings", "CB2", "2019-04"), LateYear.Now);
        await Before.PostAsync(A.Committee, Deployment.Meetings("CB2", "2019-04", 1, Deployment.Meeting("2019-04-10")), LateYear.Now);
        await Before.PostAsync(A.Committee, Deployment.Nil("cell-meetings", "CB3", "2019-04"), LateYear.Now);
        await Before.PostAsync(
            A.Committee, new JsonObject { ["form"] = "cell-meetings", ["month"] = "2019-04", ["unit"] = "CB3", ["base"] = 1, ["withdraw"] = true, ["reason"] = "Nhầm tháng." }, LateYear.Now);
        var head = (await Before.Sheets.HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation)).Single(h => h.Receipt == first.Receipt!.Receipt);
        await new ReviewStore(Before.Stores).AddAsync(new(head.Organization, head.Month, head.Id, SheetVerdict.AskedBack, "Thiếu số liệu.", LateYear.Now, "board"), Cancellation);
        await new ExtensionStore(Before.Stores).AddAsync(new(A.Committee, A.Month("2019-04"), LateYear.Now.AddDays(12), "Mưa lũ.", LateYear.Now, "board"), Cancellation);
        var keys = new KeyStore(Before.Stores, Clock);
        var (old, _) = await keys.CreateAsync(CallerRole.Organization, A.Committee, "máy của xã", Cancellation);
        Key = (await keys.RotateAsync(old.Id, TimeSpan.FromDays(1), TimeSpan.FromDays(10), Cancellation)).Value!.Text;
        Holder = await keys.FindAsync(Key, Cancellation);
        await Before.MonthEndAsync(LateYear.Later);
        await new AuditSealing(Before.Stores, new FakeTimeProvider(LateYear.Later.AddHours(3))).SealAsync(Cancellation);
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

    /// <summary>The files that stay when tables and datasets are gone, opened as stores.</summary>
    public Stores Lost()
    {
        var folder = Path.Combine(_elsewhere.FullName, $"{++_folders}");
        Folders.Copy(Path.Combine(Before.Folder, "work"), Path.Combine(folder, "work"));
        foreach (var part in (string[])["received.db", "received.db-wal"])
        {
            File.Copy(Path.Combine(Before.Folder, part), Path.Combine(folder, part));
        }

        var stores = OpenStores.Embedded(folder, TimeProvider.System);
        _opened.Add(stores);
        return stores;
    }

    public static Task<RebuildReport> RebuildAsync(Stores stores, bool dryRun = false, params string[] taken)
    {
        var (sheets, references, files) = (new SheetStore(stores), new ReferenceStore(stores), new DatasetFiles(stores));
        var monthEnd = new MonthEnd(stores, sheets, references, files, new DatasetPublisher(stores, Clock, "test"), Clock);
        return new Rebuilding(stores, sheets, references, files, monthEnd, Clock)
            .RunAsync(new(dryRun, LateYear.Later, taken.ToHashSet(StringComparer.Ordinal)), progress: null, Cancellation);
    }

    /// <summary>Every row but the markers, which say «changed» and are random, and the summaries, which name them.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(Stores stores)
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

    public static async Task<IReadOnlyList<string>> PublishedAsync(Stores stores) =>
        [.. (await CurrentSnapshot.ReadAsync(stores, Cancellation)).Manifest!.Tables.SelectMany(t => t.Files).Select(f => f.Path).Order(StringComparer.Ordinal)];

}
