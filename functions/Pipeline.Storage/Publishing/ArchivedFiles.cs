using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing;

/// <summary>Files of snapshots wherever they lie: with the datasets, or in the archive once only older snapshots name them.</summary>
internal static class ArchivedFiles
{
    /// <summary>The file, or null. One that is moved meanwhile is found: it is in the archive before it leaves the datasets.</summary>
    public static async Task<StoredFile?> ReadPublishedAsync(this Stores stores, string name, CancellationToken cancellation) =>
        await stores.Datasets.ReadAsync(name, cancellation) ?? await stores.Archive.ReadAsync(name, cancellation);

    /// <summary>Sees to it that a file is with the datasets, from the archive if need be.</summary>
    /// <returns>False if it is in neither, or not with this content.</returns>
    public static async Task<bool> BringBackAsync(this Stores stores, string name, string sha256, CancellationToken cancellation)
    {
        if (await stores.Datasets.ExistsAsync(name, cancellation))
        {
            return true;
        }

        if (await stores.Archive.ReadAsync(name, cancellation) is not { } archived || Sha256.Of(archived.Content) != sha256)
        {
            return false;
        }

        await stores.Datasets.TryCreateAsync(name, archived.Content, cancellation);
        return true;
    }
}
