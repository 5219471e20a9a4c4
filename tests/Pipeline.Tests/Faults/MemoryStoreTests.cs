using Pipeline.Storage.Files;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>The stores in memory promise what the real ones do.</summary>
public sealed class MemoryRowsTests : RowStoreContract
{
    protected override IRowStore Rows { get; } = new MemoryRows();
}

/// <inheritdoc cref="MemoryRowsTests"/>
public sealed class MemoryFilesTests : FileStoreContract
{
    protected override IFileStore Files { get; } = new MemoryFiles();
}
