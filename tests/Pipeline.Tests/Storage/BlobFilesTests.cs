using Pipeline.Storage;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

public sealed class BlobFilesTests(AzuriteFixture azurite) : FileStoreContract, IAsyncLifetime
{
    private Stores? _stores;

    protected override IFileStore Files => _stores!.Work;

    public async ValueTask InitializeAsync() => _stores = await azurite.OpenStoresAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_stores is not null)
        {
            await _stores.DisposeAsync();
        }
    }
}
