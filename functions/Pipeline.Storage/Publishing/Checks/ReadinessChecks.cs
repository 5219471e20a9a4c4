using Pipeline.Core;
using Pipeline.Storage.Publishing.Checks.Privacy;
using Pipeline.Storage.Reports;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Whether a snapshot is fit for readers; run before the pointer moves, and by hand (DATASETS, Readiness checks).</summary>
public sealed class ReadinessChecks(Stores stores)
{
    private const string PointerCheck = "pointer";

    private readonly PrivacyCheck _privacy = new(stores);

    /// <summary>Every check there is, also those that compare a snapshot with the one before it.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [PointerCheck, .. CheckRun.Names, WorkbooksCheck.Name, MonthsGoForwardCheck.Name, SuppressionStaysCheck.Name, RolledBackCheck.Name];

    /// <summary>Checks the snapshot that readers have. A file that is missing or damaged fails a check and is never an exception.</summary>
    public async Task<ReadinessReport> CheckCurrentAsync(CancellationToken cancellation)
    {
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        if (current.Manifest is not { } manifest)
        {
            return new(current.Pointer?.SnapshotId, [new CheckResult(PointerCheck, [PointerFailure(current)])]);
        }

        var report = await CheckAsync(manifest, cancellation);
        return report with { Checks = [new CheckResult(PointerCheck, []), .. report.Checks, await new WorkbooksCheck(stores).CheckAsync(manifest, cancellation)] };
    }

    /// <summary>Checks a snapshot against the CSV files and documents under their stable paths.</summary>
    public async Task<ReadinessReport> CheckAsync(Manifest manifest, CancellationToken cancellation)
    {
        var documents = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var name in StablePaths.Documents)
        {
            if (await stores.Datasets.ReadAsync(name, cancellation) is { } document)
            {
                documents.Add((name, document.Content));
            }
        }

        return await CheckAsync(
            manifest, async (table, token) => (await stores.Datasets.ReadAsync(table.Csv.Path, token))?.Content, documents, cancellation);
    }

    /// <summary>Checks a snapshot before the pointer moves, when neither CSV files nor documents are under their stable paths yet.</summary>
    /// <param name="csv">The CSV of a table, or null if there is none.</param>
    /// <param name="documents">What will be published beside the tables, by name.</param>
    internal async Task<ReadinessReport> CheckAsync(
        Manifest manifest, Func<ManifestTable, CancellationToken, Task<ReadOnlyMemory<byte>?>> csv,
        IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> documents, CancellationToken cancellation)
    {
        // The log of runs is written at their ends, beside the snapshots.
        var runs = await stores.Datasets.ReadAsync(StablePaths.JobLog, cancellation);
        return await new CheckRun(stores.Datasets.ReadAsync, manifest, csv, _privacy).RunAsync(
            runs is null ? documents : [.. documents, (StablePaths.JobLog, runs.Content)], cancellation);
    }

    /// <summary>Checks a snapshot against one that readers have or had.</summary>
    /// <returns>The failed checks.</returns>
    internal async Task<IReadOnlyList<CheckResult>> CheckAfterAsync(Manifest earlier, Manifest next, CancellationToken cancellation) =>
        [.. MonthsGoForwardCheck.Check(earlier, next), .. await CheckSuppressionAsync(earlier, next, cancellation)];

    /// <summary>Whether a snapshot keeps what another withholds that readers have or had.</summary>
    /// <returns>The failed check, or nothing.</returns>
    internal async Task<IReadOnlyList<CheckResult>> CheckSuppressionAsync(Manifest earlier, Manifest next, CancellationToken cancellation)
    {
        // The earlier one may be archived: one that readers were taken back from is compared with as well.
        var (before, after) = (new MonthRows(stores.ReadPublishedAsync, earlier), new MonthRows(stores.ReadPublishedAsync, next));
        var failures = await SuppressionStaysCheck.CheckAsync(before, after, cancellation);
        return failures.Count == 0 ? [] : [new CheckResult(SuppressionStaysCheck.Name, failures)];
    }

    private static CheckFailure PointerFailure(CurrentSnapshot current) => current switch
    {
        { PointerVersion: null } => new(null, DatasetPaths.Pointer, 0, [], new Bilingual(
            "Chưa có ảnh chụp nào được công bố. Hãy chạy việc công bố lần đầu.",
            "No snapshot has been published yet. Run the first publication.")),
        { Pointer: null } => new(null, DatasetPaths.Pointer, 0, [], new Bilingual(
            "Tệp latest.json bị hỏng, người đọc không tìm được ảnh chụp. Hãy công bố lại hoặc trỏ về một bản kê còn tốt.",
            "The file latest.json is damaged, so readers find no snapshot. Publish again, or point it to a sound manifest.")),
        _ => new(null, current.Pointer.Manifest, 0, [], new Bilingual(
            "Bản kê mà latest.json trỏ đến không có hoặc bị hỏng. Hãy công bố lại hoặc trỏ về một bản kê còn tốt.",
            "The manifest that latest.json points to is missing or damaged. Publish again, or point it to a sound manifest.")),
    };
}
