using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Pipeline.Storage.Files.Blobs;

/// <summary>One area of files in a blob container, created when first written to.</summary>
/// <remarks>
/// A lease is held on a blob of its own under <c>~leases/</c>, a name that no file can have: a lease on the file itself would keep its holder from
/// writing it with a condition. As with rows, a write leaves a random id, by which it knows itself when its answer was lost and it was sent again.
/// </remarks>
public sealed class BlobFiles(BlobContainerClient container) : IFileStore
{
    private const string Leases = "~leases/";
    private const string WriteId = "w";

    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        TryUploadAsync(name, content, new() { IfNoneMatch = ETag.All }, cancellation);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        TryUploadAsync(name, content, conditions: null, cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) => version is null
        ? TryCreateAsync(name, content, cancellation)
        : TryUploadAsync(name, content, new() { IfMatch = new ETag(version) }, cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation)
    {
        var blob = Blob(name);
        return AzureOutage.GuardAsync(() => ReadAsync(blob, cancellation), cancellation);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation)
    {
        var blob = Blob(name);
        return AzureOutage.GuardAsync(async () => (await blob.ExistsAsync(cancellation)).Value, cancellation);
    }

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        var blobs = container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix.Length == 0 ? null : prefix }, cancellation);
        return AzureOutage.GuardAsync(blobs, IsContainerMissing, cancellation)
            .Where(b => !b.Name.StartsWith(Leases, StringComparison.Ordinal))
            .Select(b => new FileEntry(b.Name, b.Properties.ContentLength ?? 0));
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation)
    {
        var blob = Blob(name);
        return AzureOutage.GuardAsync(async () => (await blob.DeleteIfExistsAsync(cancellationToken: cancellation)).Value, cancellation);
    }

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        FileNameGuard.Lease(duration);
        var blob = container.GetBlobClient(Leases + name);
        return AzureOutage.GuardAsync(() => TryLeaseAsync(blob, duration, cancellation), cancellation);
    }

    private async Task<IFileLease?> TryLeaseAsync(BlobClient blob, TimeSpan duration, CancellationToken cancellation)
    {
        var lease = blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(duration, cancellationToken: cancellation);
            return new BlobLease(lease);
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return null;
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            await TryUploadAsync(blob, BinaryData.Empty, new() { IfNoneMatch = ETag.All }, cancellation);
            return await TryLeaseAsync(blob, duration, cancellation);
        }
    }

    private Task<bool> TryUploadAsync(string name, ReadOnlyMemory<byte> content, BlobRequestConditions? conditions, CancellationToken cancellation)
    {
        var blob = Blob(name);
        return AzureOutage.GuardAsync(() => TryUploadAsync(blob, BinaryData.FromBytes(content), conditions, cancellation), cancellation);
    }

    private async Task<bool> TryUploadAsync(BlobClient blob, BinaryData content, BlobRequestConditions? conditions, CancellationToken cancellation)
    {
        var id = Guid.NewGuid().ToString("N");
        var options = new BlobUploadOptions
        {
            Conditions = conditions,
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [WriteId] = id },
            HttpHeaders = new() { ContentType = BlobContent.TypeOf(blob.Name), ContentHash = BlobContent.Md5(content) },
        };
        while (true)
        {
            try
            {
                await blob.UploadAsync(content, options, cancellation);
                return true;
            }
            catch (RequestFailedException error) when (IsContainerMissing(error))
            {
                await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
            }
            catch (RequestFailedException error) when (error.Status is 404 or 409 or 412)
            {
                return await IsOwnAsync(blob, id, cancellation);
            }
        }
    }

    private static async Task<StoredFile?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var download = (await blob.DownloadContentAsync(cancellation)).Value;
            BlobContent.Verify(blob.Name, download);
            return new(download.Content.ToMemory(), download.Details.ETag.ToString());
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static async Task<bool> IsOwnAsync(BlobClient blob, string id, CancellationToken cancellation)
    {
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return properties.Value.Metadata.TryGetValue(WriteId, out var found) && found == id;
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return false;
        }
    }

    private static bool IsContainerMissing(RequestFailedException error) => error.ErrorCode == BlobErrorCode.ContainerNotFound;

    private BlobClient Blob(string name)
    {
        FileNameGuard.Name(name);
        return container.GetBlobClient(name);
    }
}
