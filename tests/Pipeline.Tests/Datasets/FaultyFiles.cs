using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>A store that dies at its n-th write, before or after the write has taken effect, and stays dead.</summary>
internal sealed class FaultyFiles(IFileStore inner, int failAtWrite, bool afterIt) : FilesAround(inner)
{
    private int _writes;

    public bool HasFailed => _writes >= failAtWrite;

    public override Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        WriteAsync(() => base.TryCreateAsync(name, content, cancellation));

    public override Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        WriteAsync(async () =>
        {
            await base.WriteAsync(name, content, cancellation);
            return true;
        });

    public override Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        WriteAsync(() => base.TryReplaceAsync(name, content, version, cancellation));

    private async Task<bool> WriteAsync(Func<Task<bool>> write)
    {
        if (++_writes > failAtWrite || (_writes == failAtWrite && !afterIt))
        {
            throw new IOException("The machine has died.");
        }

        var done = await write();
        return _writes == failAtWrite ? throw new IOException("The machine has died.") : done;
    }
}
