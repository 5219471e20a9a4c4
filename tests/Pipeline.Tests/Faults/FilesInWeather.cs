using Pipeline.Storage.Files;

namespace Pipeline.Tests.Faults;

/// <summary>A file store as a process reaches it through weather.</summary>
internal sealed class FilesInWeather(IFileStore inner, Weather weather) : IFileStore
{
    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        weather.AroundAsync(writes: true, () => inner.TryCreateAsync(name, content, cancellation));

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => weather.AroundAsync(writes: true, async () =>
    {
        await inner.WriteAsync(name, content, cancellation);
        return true;
    });

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        weather.AroundAsync(writes: true, () => inner.TryReplaceAsync(name, content, version, cancellation));

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) =>
        weather.AroundAsync(writes: false, () => inner.ReadAsync(name, cancellation));

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) =>
        weather.AroundAsync(writes: false, () => inner.ExistsAsync(name, cancellation));

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) =>
        RowsInWeather.BreakingOff(inner.ListAsync(prefix, cancellation), weather, cancellation);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) =>
        weather.AroundAsync(writes: true, () => inner.DeleteAsync(name, cancellation));

    public async Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) =>
        await weather.AroundAsync(writes: false, () => inner.TryLeaseAsync(name, duration, cancellation)) is { } lease ? new LeaseInWeather(lease, weather) : null;

    private sealed class LeaseInWeather(IFileLease inner, Weather weather) : IFileLease
    {
        public Task<bool> RenewAsync(CancellationToken cancellation) => weather.AroundAsync(writes: false, () => inner.RenewAsync(cancellation));

        /// <summary>Giving back is tried and never fails: a lease that stays ends by itself.</summary>
        public async ValueTask DisposeAsync()
        {
            try
            {
                await weather.AroundAsync(writes: false, async () =>
                {
                    await inner.DisposeAsync();
                    return true;
                });
            }
            catch (Pipeline.Storage.StoreUnavailableException)
            {
                // As the blob store's lease does.
            }
        }
    }
}
