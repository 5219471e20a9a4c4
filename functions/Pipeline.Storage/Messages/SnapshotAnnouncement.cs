using Pipeline.Storage.Publishing;

namespace Pipeline.Storage.Messages;

/// <summary>
/// Announces the snapshot that readers have, once. It follows the pointer and not the publisher: a process that dies right after moving the pointer
/// loses nothing, and no snapshot is announced that nobody can read.
/// </summary>
public sealed class SnapshotAnnouncement(Stores stores, Outbox outbox, TimeProvider time)
{
    /// <returns>Whether there was a new one.</returns>
    public async Task<bool> AnnounceAsync(CancellationToken cancellation)
    {
        var file = await stores.Datasets.ReadAsync(DatasetPaths.Pointer, cancellation);
        if (file is null
            || DatasetJson.TryReadPointer(file.Content) is not { } pointer
            || await outbox.HasAsync(pointer.SnapshotId, cancellation))
        {
            return false;
        }

        // Read anew with its manifest: the pointer may have moved on meanwhile, and then the newer one is announced.
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        return current is { Pointer: { } read, Manifest: { } manifest }
            && await outbox.AddAsync(SnapshotMessages.Of(read, manifest, time.GetUtcNow()), cancellation);
    }
}
