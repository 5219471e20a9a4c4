using System.Globalization;
using System.Runtime.CompilerServices;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

/// <summary>A row store in memory that keeps the contract of the real ones, so that thousands of lives can be played on it.</summary>
internal sealed class MemoryRows : IRowStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(RowTable Table, string Partition), SortedDictionary<string, StoredRow>> _partitions = new(ByName);
    private long _writes;

    public MemoryRows()
    {
    }

    private MemoryRows(MemoryRows other)
    {
        lock (other._gate)
        {
            _writes = other._writes;
            foreach (var (name, rows) in other._partitions)
            {
                _partitions[name] = new(rows, StringComparer.Ordinal);
            }
        }
    }

    private static Comparer<(RowTable Table, string Partition)> ByName { get; } = Comparer<(RowTable Table, string Partition)>.Create(
        (a, b) => a.Table != b.Table ? a.Table.CompareTo(b.Table) : string.CompareOrdinal(a.Partition, b.Partition));

    public MemoryRows Copy() => new(this);

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        RowGuard.Writes(partition, writes);
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var rows = _partitions.GetValueOrDefault((table, partition)) ?? new(StringComparer.Ordinal);
            if (!writes.All(w => Fits(w, rows.GetValueOrDefault(w.Key))))
            {
                return Task.FromResult(false);
            }

            foreach (var write in writes)
            {
                Apply(write, rows);
            }

            _partitions[(table, partition)] = rows;
            return Task.FromResult(true);
        }
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation)
    {
        RowGuard.Partition(partition);
        RowGuard.Key(key);
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return Task.FromResult(_partitions.GetValueOrDefault((table, partition))?.GetValueOrDefault(key));
        }
    }

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation)
    {
        RowGuard.Partition(partition);
        RowGuard.Prefix(keyPrefix);
        return Each<StoredRow>(
            () => [.. RowsOf(table, partition).Where(r => r.Key.StartsWith(keyPrefix, StringComparison.Ordinal))
            .Select(r => withPacks ? r : r with { Pack = default })],
            cancellation);
    }

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) =>
        Each<(string Partition, StoredRow Row)>(() => [.. _partitions.Where(p => p.Key.Table == table).SelectMany(p => p.Value.Values.Select(r => (p.Key.Partition, r)))], cancellation);

    private IEnumerable<StoredRow> RowsOf(RowTable table, string partition) =>
        _partitions.TryGetValue((table, partition), out var rows) ? rows.Values : Enumerable.Empty<StoredRow>();

    private static bool Fits(RowWrite write, StoredRow? there) => write.Kind switch
    {
        RowWriteKind.Insert => there is null,
        RowWriteKind.Replace => there?.Version == write.Version,
        _ => true,
    };

    private void Apply(RowWrite write, SortedDictionary<string, StoredRow> rows)
    {
        if (write.Kind == RowWriteKind.Delete)
        {
            rows.Remove(write.Key);
            return;
        }

        var fields = new Dictionary<string, string>(write.Fields, StringComparer.Ordinal);
        rows[write.Key] = new(write.Key, fields, write.Pack.ToArray(), (++_writes).ToString(CultureInfo.InvariantCulture));
    }

    private async IAsyncEnumerable<T> Each<T>(Func<List<T>> list, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<T> all;
        lock (_gate)
        {
            all = list();
        }

        foreach (var item in all)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask;
    }
}
