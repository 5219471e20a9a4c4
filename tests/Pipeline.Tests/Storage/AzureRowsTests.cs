using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

public sealed class AzureRowsTests(AzuriteFixture azurite) : RowStoreContract, IAsyncLifetime
{
    private Stores? _stores;

    protected override IRowStore Rows => _stores!.Rows;

    public async ValueTask InitializeAsync() => _stores = await azurite.OpenStoresAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_stores is not null)
        {
            await _stores.DisposeAsync();
        }
    }
}
