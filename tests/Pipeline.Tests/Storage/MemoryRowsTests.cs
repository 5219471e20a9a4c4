using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

/// <summary>The rows in memory promise what the real ones do.</summary>
public sealed class MemoryRowsTests : RowStoreContract
{
    protected override IRowStore Rows { get; } = new MemoryRows();
}
