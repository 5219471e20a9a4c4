using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

public sealed class SqliteRowsTests : RowStoreContract, IAsyncLifetime
{
    private readonly TestStores _test = new();

    protected override IRowStore Rows => _test.Stores.Rows;

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => _test.DisposeAsync();
}
