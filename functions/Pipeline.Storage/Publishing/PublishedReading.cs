using Pipeline.Core;
using Pipeline.Storage.Files;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Publishing;

/// <summary>
/// What analysts read, for those who cannot reach the container itself: the pointer, manifests, and Parquet files by the hash in their name, also
/// those of archived snapshots. Only names that the publisher gives are looked for, so no other file of the container and no path beside it is ever read.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class PublishedReading(Stores stores)
{
    /// <summary>A file is held in memory while it goes out, so a larger one is left to those who read the container.</summary>
    public const int LargestMiB = 32;

    private const string Json = "application/json; charset=utf-8";
    private const string Parquet = "application/vnd.apache.parquet";
    private const string JsonExtension = ".json";

    public async Task<Found<PublishedFile>> PointerAsync(CancellationToken cancellation) =>
        await stores.Datasets.ReadAsync(DatasetPaths.Pointer, cancellation) is { Content: var content }
            ? new PublishedFile(content, Json, Sha256.Of(content), IsImmutable: false)
            : Problem.NothingPublished();

    /// <param name="file"><c>{snapshotId}.json</c>.</param>
    public Task<Found<PublishedFile>> ManifestAsync(string file, CancellationToken cancellation) =>
        Stem(file, JsonExtension) is { } id && SnapshotId.IsOne(id)
            ? ReadAsync(file, DatasetPaths.Manifest(id), Json, cancellation)
            : Unknown(file);

    /// <param name="time"><c>yyyy-MM</c> of a fact table, or <c>yyyy</c> of several months of a closed year; null of a dimension.</param>
    /// <param name="file"><c>{sha256}.parquet</c>.</param>
    public Task<Found<PublishedFile>> TableFileAsync(string table, string? time, string file, CancellationToken cancellation) =>
        $"{DatasetPaths.Files}{table}/{(time is null ? "" : time + "/")}{file}" is var path && DatasetPaths.HashIn(path) is not null && IsTime(time)
            ? ReadAsync(file, path, Parquet, cancellation)
            : Unknown(file);

    private async Task<Found<PublishedFile>> ReadAsync(string file, string path, string type, CancellationToken cancellation)
    {
        var bytes = await SizeAsync(stores.Datasets, path, cancellation) ?? await SizeAsync(stores.Archive, path, cancellation);
        return bytes > LargestMiB * 1024L * 1024 ? Problem.DatasetFileTooLarge(file, LargestMiB)
            : bytes is not null && await stores.ReadPublishedAsync(path, cancellation) is { Content: var content }
                ? new PublishedFile(content, type, Sha256.Of(content), IsImmutable: true)
                : Problem.DatasetFileUnknown(file);
    }

    private static async Task<long?> SizeAsync(IFileStore store, string path, CancellationToken cancellation)
    {
        await foreach (var entry in store.ListAsync(path, cancellation))
        {
            return entry.Name == path ? entry.Bytes : null;
        }

        return null;
    }

    private static Task<Found<PublishedFile>> Unknown(string file) => Task.FromResult<Found<PublishedFile>>(Problem.DatasetFileUnknown(file));

    private static string? Stem(string file, string extension) =>
        file.EndsWith(extension, StringComparison.Ordinal) ? file[..^extension.Length] : null;

    /// <summary>As the publisher writes it: a month or a year.</summary>
    private static bool IsTime(string? text) => text is null or { Length: 4 } || Month.TryParse(text, out _);
}
