using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>Files in memory, for tests of many: as a folder or a container in all that the contract of <see cref="IFileStore"/> says but durability.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lease> _leases = new(StringComparer.Ordinal);
    private long _version;

    public int Count => _files.Count;

    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        Task.FromResult(_files.TryAdd(Guarded(name), Stored(content)));

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        _files[Guarded(name)] = Stored(content);
        return Task.CompletedTask;
    }

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) => version is null
        ? TryCreateAsync(name, content, cancellation)
        : Task.FromResult(_files.TryGetValue(Guarded(name), out var old) && old.Version == version && _files.TryUpdate(name, Stored(content), old));

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => Task.FromResult(_files.GetValueOrDefault(Guarded(name)));

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => Task.FromResult(_files.ContainsKey(Guarded(name)));

    public async IAsyncEnumerable<FileEntry> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        await Task.CompletedTask;
        foreach (var (name, file) in _files.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            yield return new(name, file.Content.Length);
        }
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => Task.FromResult(_files.TryRemove(Guarded(name), out _));

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation)
    {
        FileNameGuard.Lease(duration);
        var lease = new Lease(_leases, Guarded(name));
        return Task.FromResult<IFileLease?>(_leases.TryAdd(name, lease) ? lease : null);
    }

    private static string Guarded(string name)
    {
        FileNameGuard.Name(name);
        return name;
    }

    private StoredFile Stored(ReadOnlyMemory<byte> content) => new(content.ToArray(), FormattableString.Invariant($"{Interlocked.Increment(ref _version)}"));

    private sealed class Lease(ConcurrentDictionary<string, Lease> leases, string name) : IFileLease
    {
        public Task<bool> RenewAsync(CancellationToken cancellation) => Task.FromResult(leases.GetValueOrDefault(name) == this);

        public ValueTask DisposeAsync()
        {
            leases.TryRemove(new(name, this));
            return ValueTask.CompletedTask;
        }
    }
}
