using Azure;
using Azure.Storage.Blobs.Specialized;

namespace Pipeline.Storage.Files.Blobs;

internal sealed class BlobLease(BlobLeaseClient lease) : IFileLease
{
    private bool _givenBack;

    public async Task<bool> RenewAsync(CancellationToken cancellation)
    {
        try
        {
            return !_givenBack && await AzureOutage.GuardAsync(() => lease.RenewAsync(cancellationToken: cancellation), cancellation) is not null;
        }
        catch (RequestFailedException error) when (error.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_givenBack)
        {
            return;
        }

        _givenBack = true;
        try
        {
            await AzureOutage.GuardAsync(() => lease.ReleaseAsync(), CancellationToken.None);
        }
        catch (Exception error) when (error is RequestFailedException or StoreUnavailableException)
        {
            // Lost, or out of reach: it ends by itself.
        }
    }
}
