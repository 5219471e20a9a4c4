using Pipeline.Storage.Reports;

namespace Pipeline.Storage.Publishing;

/// <summary>Copies a snapshot into a folder that Power BI and Excel read as they read the container.</summary>
public static class ExportSnapshot
{
    /// <summary>Files first, the pointer last, so that a reader of the folder never finds half a snapshot.</summary>
    /// <returns>The current snapshot's id; null if there is none to export.</returns>
    /// <exception cref="InvalidDataException">A file of the snapshot is missing; <c>check-datasets</c> says more.</exception>
    public static async Task<string?> ToFolderAsync(Stores stores, string folder, CancellationToken cancellation)
    {
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        if (current.Manifest is not { } manifest)
        {
            return null;
        }

        IEnumerable<string> names =
        [
            .. FilesOf(manifest), .. manifest.Tables.Select(t => t.Csv.Path), .. await new MonthWorkbooks(stores).NamesAsync(cancellation), .. StablePaths.Documents, current.Pointer!.Manifest, DatasetPaths.Pointer,
        ];
        foreach (var name in names)
        {
            await CopyAsync(stores, name, folder, cancellation);
        }

        return manifest.SnapshotId;
    }

    /// <summary>
    /// An older snapshot, by its id, also an archived one: every version of a month stays readable so. Its CSV files are made again from its Parquet
    /// files, and the folder's pointer names it.
    /// </summary>
    /// <returns>False if there is no such snapshot.</returns>
    /// <exception cref="InvalidDataException">A file of the snapshot is missing or damaged.</exception>
    public static async Task<bool> ToFolderAsync(Stores stores, string snapshotId, string folder, CancellationToken cancellation)
    {
        if (!SnapshotId.IsOne(snapshotId)
            || await stores.ReadPublishedAsync(DatasetPaths.Manifest(snapshotId), cancellation) is not { } file
            || DatasetJson.TryReadManifest(file.Content) is not { } manifest)
        {
            return false;
        }

        foreach (var name in FilesOf(manifest).Concat(StablePaths.Documents))
        {
            await CopyAsync(stores, name, folder, cancellation);
        }

        var csv = new CsvFiles(new DatasetFiles(stores));
        foreach (var table in manifest.Tables)
        {
            await WriteAsync(folder, table.Csv.Path, await csv.OfAsync(table, cancellation), cancellation);
        }

        var path = DatasetPaths.Manifest(snapshotId);
        var pointer = new SnapshotPointer(manifest.SchemaVersion, snapshotId, path, Sha256.Of(file.Content), manifest.CreatedAt);
        await WriteAsync(folder, path, file.Content, cancellation);
        await WriteAsync(folder, DatasetPaths.Pointer, DatasetJson.Write(pointer), cancellation);
        return true;
    }

    private static IEnumerable<string> FilesOf(Manifest manifest) => manifest.Tables.SelectMany(t => t.Files).Select(f => f.Path);

    private static async Task CopyAsync(Stores stores, string name, string folder, CancellationToken cancellation)
    {
        var file = await stores.ReadPublishedAsync(name, cancellation) ?? throw new InvalidDataException($"The file {name} is missing.");
        await WriteAsync(folder, name, file.Content, cancellation);
    }

    private static async Task WriteAsync(string folder, string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Path.Combine(name.Split('/')));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancellation);
    }
}
