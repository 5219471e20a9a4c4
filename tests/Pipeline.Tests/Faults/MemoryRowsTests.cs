using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>The rows in memory promise what the real ones do.</summary>
public sealed class MemoryRowsTests : RowStoreContract
{
    protected override IRowStore Rows { get; } = new MemoryRows();
}
