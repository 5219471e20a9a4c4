using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>The files in memory promise what the real ones do.</summary>
public sealed class MemoryFilesTests : FileStoreContract
{
    protected override IFileStore Files { get; } = new MemoryFiles();
}
