using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing;

/// <summary>Copies the current snapshot into a folder that Power BI and Excel read as they read the container.</summary>
public static class ExportSnapshot
{
    /// <summary>Files first, the pointer last, so that a reader of the folder never finds half a snapshot.</summary>
    /// <returns>The snapshot's id; null if there is none to export.</returns>
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
            .. manifest.Tables.SelectMany(t => t.Files).Select(f => f.Path),
            .. manifest.Tables.Select(t => t.Csv.Path),
            DatasetPaths.Dictionary, DatasetPaths.ReadmeVi, DatasetPaths.ReadmeEn, current.Pointer!.Manifest, DatasetPaths.Pointer,
        ];
        foreach (var name in names)
        {
            await CopyAsync(stores.Datasets, name, folder, cancellation);
        }

        return manifest.SnapshotId;
    }

    private static async Task CopyAsync(IFileStore store, string name, string folder, CancellationToken cancellation)
    {
        var file = await store.ReadAsync(name, cancellation) ?? throw new InvalidDataException($"The file {name} is missing.");
        var path = Path.Combine(folder, Path.Combine(name.Split('/')));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, file.Content, cancellation);
    }
}
