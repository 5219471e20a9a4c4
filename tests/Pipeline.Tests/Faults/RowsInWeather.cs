using System.Runtime.CompilerServices;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Faults;

/// <summary>A row store as a process reaches it through weather; a scan may break off after some of its rows.</summary>
internal sealed class RowsInWeather(IRowStore inner, Weather weather) : IRowStore
{
    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        weather.AroundAsync(writes: true, () => inner.TryWriteAsync(table, partition, writes, cancellation));

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) =>
        weather.AroundAsync(writes: false, () => inner.ReadAsync(table, partition, key, cancellation));

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        BreakingOff(inner.ScanAsync(table, partition, keyPrefix, withPacks, cancellation), weather, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) =>
        BreakingOff(inner.ScanTableAsync(table, cancellation), weather, cancellation);

    internal static async IAsyncEnumerable<T> BreakingOff<T>(
        IAsyncEnumerable<T> items, Weather weather, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var left = await weather.BreaksOffAfterAsync();
        await foreach (var item in items.WithCancellation(cancellation))
        {
            if (left-- == 0)
            {
                break;
            }

            yield return item;
        }

        if (left is not null)
        {
            throw Weather.Outage();
        }
    }
}
