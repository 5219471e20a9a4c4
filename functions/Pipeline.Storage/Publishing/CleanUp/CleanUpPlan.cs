using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing.CleanUp;

/// <summary>What of the datasets goes to the archive: files and manifests that no snapshot of the last days names.</summary>
/// <param name="Files">Parquet files, to be moved first: a manifest goes after the files that it alone names.</param>
/// <param name="Stays">How many files stay.</param>
internal sealed record CleanUpPlan(IReadOnlyList<FileEntry> Files, IReadOnlyList<FileEntry> Manifests, int Stays)
{
    /// <summary>How long readers may still be at a snapshot that is no longer the current one.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public bool IsEmpty => Files.Count + Manifests.Count == 0;

    /// <returns>Null if the pointer or a manifest that stays cannot be read.</returns>
    public static async Task<CleanUpPlan?> OfAsync(Stores stores, CurrentSnapshot current, DateTimeOffset now, CancellationToken cancellation)
    {
        if (current is not { Manifest: { } manifest, Pointer: { } pointer })
        {
            return null;
        }

        var all = await stores.Datasets.ListAsync("", cancellation).ToListAsync(cancellation);
        var kept = KeptOf([.. all.Select(f => DatasetPaths.SnapshotOf(f.Name)).OfType<string>()], now);
        kept.UnionWith([manifest.SnapshotId, pointer.RolledBackFrom ?? manifest.SnapshotId]);
        if (await NamedAsync(stores, kept, cancellation) is not { } named)
        {
            return null;
        }

        List<FileEntry> files = [.. all.Where(f => DatasetPaths.HashIn(f.Name) is not null && !named.Contains(f.Name))];
        List<FileEntry> manifests = [.. all.Where(f => DatasetPaths.SnapshotOf(f.Name) is { } id && !kept.Contains(id))];
        return new(files, manifests, all.Count - files.Count - manifests.Count);
    }

    /// <summary>
    /// Snapshots that were current at some time of the last days: those published since, and the one that was current when they began. One whose
    /// name tells no time stays.
    /// </summary>
    private static HashSet<string> KeptOf(IReadOnlyList<string> snapshots, DateTimeOffset now)
    {
        var since = now - Kept;
        var before = snapshots.Where(s => SnapshotId.TimeOf(s) < since).Max(StringComparer.Ordinal);
        return [.. snapshots.Where(s => s == before || SnapshotId.TimeOf(s) is not { } at || at >= since)];
    }

    private static async Task<HashSet<string>?> NamedAsync(Stores stores, IEnumerable<string> snapshots, CancellationToken cancellation)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in snapshots)
        {
            // Of the last days' snapshots the one that was rolled back may be archived by now, and with it its files.
            if (await stores.ReadPublishedAsync(DatasetPaths.Manifest(id), cancellation) is not { } file || DatasetJson.TryReadManifest(file.Content) is not { } manifest)
            {
                return null;
            }

            named.UnionWith(manifest.Tables.SelectMany(t => t.Files).Select(f => f.Path));
        }

        return named;
    }
}
