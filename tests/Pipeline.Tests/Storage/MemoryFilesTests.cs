using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>What tests of many files run on keeps the promises of the real stores.</summary>
public sealed class MemoryFilesTests : FileStoreContract
{
    protected override IFileStore Files { get; } = new MemoryFiles();
}
