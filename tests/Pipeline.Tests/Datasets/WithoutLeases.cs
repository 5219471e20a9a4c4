using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>A store on which every lease is had at once, as if none were held.</summary>
internal sealed class WithoutLeases(IFileStore inner) : FilesAround(inner)
{
    public override Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) => Task.FromResult<IFileLease?>(new Lease());

    private sealed class Lease : IFileLease
    {
        public Task<bool> RenewAsync(CancellationToken cancellation) => Task.FromResult(true);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
