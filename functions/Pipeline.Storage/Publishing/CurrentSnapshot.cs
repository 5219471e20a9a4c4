namespace Pipeline.Storage.Publishing;

/// <summary>What the pointer says, as far as it can be followed.</summary>
/// <param name="PointerVersion">What a conditional write of the pointer asks for; null if there is no pointer.</param>
/// <param name="Pointer">Null if there is none or it cannot be read.</param>
/// <param name="Manifest">Null if the pointer leads to none, or to one that is not what it names.</param>
public sealed record CurrentSnapshot(string? PointerVersion, SnapshotPointer? Pointer, Manifest? Manifest)
{
    /// <summary>Follows the pointer. Damage is a null, never an exception.</summary>
    public static async Task<CurrentSnapshot> ReadAsync(Stores stores, CancellationToken cancellation)
    {
        var pointerFile = await stores.Datasets.ReadAsync(DatasetPaths.Pointer, cancellation);
        if (pointerFile is null || DatasetJson.TryReadPointer(pointerFile.Content) is not { } pointer)
        {
            return new(pointerFile?.Version, null, null);
        }

        var content = await ReadNamedAsync(stores, pointer.Manifest, cancellation);
        var manifest = content is { } bytes && Sha256.Of(bytes) == pointer.ManifestSha256 ? DatasetJson.TryReadManifest(bytes) : null;
        return new(pointerFile.Version, pointer, manifest);
    }

    /// <summary>The snapshot that readers were taken back from; null if they were not, or it cannot be read.</summary>
    internal async Task<Manifest?> RolledBackAsync(Stores stores, CancellationToken cancellation) =>
        Pointer?.RolledBackFrom is { } id && SnapshotId.IsOne(id) && await stores.ReadPublishedAsync(DatasetPaths.Manifest(id), cancellation) is { } file
            ? DatasetJson.TryReadManifest(file.Content)
            : null;

    private static async Task<ReadOnlyMemory<byte>?> ReadNamedAsync(Stores stores, string name, CancellationToken cancellation)
    {
        try
        {
            return (await stores.Datasets.ReadAsync(name, cancellation))?.Content;
        }
        catch (ArgumentException)
        {
            // The pointer holds what no store takes as a name.
            return null;
        }
    }
}
