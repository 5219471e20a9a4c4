using Pipeline.Core;
using Pipeline.Storage.Reports;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Whether a snapshot is fit for readers; run before the pointer moves, and by hand (DATASETS, Readiness checks).</summary>
public sealed class ReadinessChecks(Stores stores)
{
    private const string PointerCheck = "pointer";

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

    /// <summary>Checks a snapshot against the CSV files under their stable paths.</summary>
    public Task<ReadinessReport> CheckAsync(Manifest manifest, CancellationToken cancellation) =>
        CheckAsync(manifest, async (table, token) => (await stores.Datasets.ReadAsync(table.Csv.Path, token))?.Content, cancellation);

    /// <param name="csv">The CSV of a table, or null if there is none: before the pointer moves, it is not yet under its stable path.</param>
    internal Task<ReadinessReport> CheckAsync(
        Manifest manifest, Func<ManifestTable, CancellationToken, Task<ReadOnlyMemory<byte>?>> csv, CancellationToken cancellation) =>
        new CheckRun(stores.Datasets, manifest, csv).RunAsync(cancellation);

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
