using System.Globalization;
using System.Runtime.CompilerServices;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>A file store in memory that keeps the contract of the real ones. Its leases end when a test says so, as time would.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _leases = new(StringComparer.Ordinal);
    private long _writes;

    public MemoryFiles()
    {
    }

    private MemoryFiles(MemoryFiles other)
    {
        lock (other._gate)
        {
            (_files, _writes) = (new(other._files, StringComparer.Ordinal), other._writes);
        }
    }

    public int Count => Locked(() => _files.Count);

    /// <summary>The files without the leases: those end with the process that held them.</summary>
    public MemoryFiles Copy() => new(this);

    /// <summary>As a minute does.</summary>
    public void EndLeases() => Locked(() =>
    {
        _leases.Clear();
        return true;
    });

    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => TryReplaceAsync(name, content, null, cancellation);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => NamedAsync(name, () => Put(name, content), cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        NamedAsync(name, () => _files.GetValueOrDefault(name)?.Version == version && Put(name, content), cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => NamedAsync(name, () => _files.GetValueOrDefault(name), cancellation);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => NamedAsync(name, () => _files.ContainsKey(name), cancellation);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => NamedAsync(name, () => _files.Remove(name), cancellation);

    public async IAsyncEnumerable<FileEntry> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        var found = Locked<List<FileEntry>>(() =>
            [.. _files.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(f => new FileEntry(f.Key, f.Value.Content.Length))]);
        foreach (var entry in found)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return entry;
        }

        await Task.CompletedTask;
    }

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation)
    {
        FileNameGuard.Lease(duration);
        return NamedAsync<IFileLease?>(
            name,
            () =>
            {
                var holder = new object();
                return _leases.TryAdd(name, holder) ? new MemoryLease(this, name, holder) : null;
            },
            cancellation);
    }

    private bool Put(string name, ReadOnlyMemory<byte> content)
    {
        _files[name] = new(content.ToArray(), (++_writes).ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private Task<T> NamedAsync<T>(string name, Func<T> action, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Locked(action));
    }

    private T Locked<T>(Func<T> action)
    {
        lock (_gate)
        {
            return action();
        }
    }

    private sealed class MemoryLease(MemoryFiles files, string name, object holder) : IFileLease
    {
        public Task<bool> RenewAsync(CancellationToken cancellation) => Task.FromResult(files.Locked(IsHeld));

        public ValueTask DisposeAsync()
        {
            files.Locked(() => IsHeld() && files._leases.Remove(name));
            return default;
        }

        private bool IsHeld() => files._leases.GetValueOrDefault(name) == holder;
    }
}
