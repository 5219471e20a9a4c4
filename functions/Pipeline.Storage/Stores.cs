using Pipeline.Storage.Files;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage;

/// <summary>What a deployment keeps its data in.</summary>
/// <param name="Received">Each body to be committed, as it came, written before the commit.</param>
/// <param name="Datasets">What analysts read; on Azure in a storage account of its own.</param>
/// <param name="Work">The product's own files: reference snapshots and the inputs that versions are pinned to.</param>
public sealed record Stores(IRowStore Rows, IFileStore Received, IFileStore Datasets, IFileStore Work) : IAsyncDisposable
{
    /// <summary>What closes with the stores, in this order.</summary>
    internal IReadOnlyList<IAsyncDisposable> Owned { get; init; } = [];

    /// <summary>What is free on the disk of the embedded store, in bytes; null where there is no disk of one's own. Throws <see cref="IOException"/> if the disk is gone.</summary>
    public Func<long>? FreeBytes { get; init; }

    /// <summary>Ends what was begun, and closes files and connections.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var owned in Owned)
        {
            await owned.DisposeAsync();
        }
    }
}
