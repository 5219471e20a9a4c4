using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>The files in memory promise what the real ones do.</summary>
public sealed class MemoryFilesTests : FileStoreContract
{
    protected override IFileStore Files { get; } = new MemoryFiles();
}
