using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Intake;

/// <summary>Something happens each time a file was created, before the caller hears of it.</summary>
internal sealed class AfterCreating(IFileStore inner, Func<Task> happens) : FilesAround(inner)
{
    public override async Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var created = await base.TryCreateAsync(name, content, cancellation);
        await happens();
        return created;
    }
}
