using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>A machine that dies at its n-th change of any of its stores, before or after it has taken effect, and stays dead.</summary>
internal sealed class Death(int atChange, bool afterIt)
{
    private readonly Lock _lock = new();
    private int _changes;

    public IFileStore Of(IFileStore files) => new Mortal(files, this);

    private async Task<T> DoAsync<T>(Func<Task<T>> change)
    {
        int number;
        lock (_lock)
        {
            number = ++_changes;
        }

        if (number > atChange || (number == atChange && !afterIt))
        {
            throw new IOException("The machine has died.");
        }

        var done = await change();
        return number == atChange ? throw new IOException("The machine has died.") : done;
    }

    private sealed class Mortal(IFileStore inner, Death death) : FilesAround(inner)
    {
        public override Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
            death.DoAsync(() => base.TryCreateAsync(name, content, cancellation));

        public override Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
            death.DoAsync(() => base.TryReplaceAsync(name, content, version, cancellation));

        public override Task<bool> DeleteAsync(string name, CancellationToken cancellation) => death.DoAsync(() => base.DeleteAsync(name, cancellation));

        public override Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => death.DoAsync(async () =>
        {
            await base.WriteAsync(name, content, cancellation);
            return true;
        });
    }
}
