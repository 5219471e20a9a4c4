using Pipeline.Storage.Files;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Journal;

/// <summary>
/// The journal in the work area: <c>journal/{table}/{partition}/{instant}-{random}.json</c> before a transaction, and beside it an empty file that ends in
/// <c>.done</c> once it is committed.
/// </summary>
internal sealed class JournalFiles(IFileStore work, TimeProvider time)
{
    private const string Folder = "journal/";
    private const string Extension = ".json";
    private const string Done = ".done";

    private static readonly int InstantLength = Invariant.Text(default(DateTimeOffset)).Length;

    private long _lastTicks;

    /// <returns>The entry's name.</returns>
    public async Task<string> WriteAsync(JournalEntry entry, CancellationToken cancellation)
    {
        var name = $"{FolderOf(entry.Table, entry.Partition)}{Invariant.Text(NextInstant())}-{Guid.NewGuid().ToString("N")[..12]}";
        return await work.TryCreateAsync(name + Extension, JournalJson.Write(entry), cancellation)
            ? name
            : throw new InvalidOperationException($"Two entries of the journal were given the same name, {name}.");
    }

    /// <summary>Takes an entry away that another stands for; again is the same.</summary>
    public async Task ForgetAsync(string file, CancellationToken cancellation)
    {
        await work.DeleteAsync(file[..^Extension.Length] + Done, cancellation);
        await work.DeleteAsync(file, cancellation);
    }

    public Task ConfirmAsync(string name, CancellationToken cancellation) => work.TryCreateAsync(name + Done, ReadOnlyMemory<byte>.Empty, cancellation);

    public Task RemoveAsync(string name, CancellationToken cancellation) => work.DeleteAsync(name + Extension, cancellation);

    /// <summary>The folders of the partitions of a table, in order.</summary>
    public async Task<IReadOnlyList<string>> PartitionsAsync(RowTable table, CancellationToken cancellation)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var file in work.ListAsync($"{Folder}{table}/", cancellation))
        {
            folders.Add(file.Name[..(file.Name.LastIndexOf('/') + 1)]);
        }

        return [.. folders];
    }

    /// <summary>The entries of a partition, in order of time.</summary>
    /// <exception cref="InvalidDataException">A file holds something else.</exception>
    public async Task<IReadOnlyList<KeptEntry>> EntriesAsync(string folder, CancellationToken cancellation)
    {
        var names = await work.ListAsync(folder, cancellation).Select(f => f.Name).ToHashSetAsync(StringComparer.Ordinal, cancellation);
        var entries = new List<KeptEntry>();
        foreach (var name in names.Where(n => n.EndsWith(Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (await work.ReadAsync(name, cancellation) is { } file)
            {
                entries.Add(new(name, names.Contains(name[..^Extension.Length] + Done), JournalJson.Read(name, file.Content)));
            }
        }

        return entries;
    }

    public static string FolderOf(RowTable table, string partition) => $"{Folder}{table}/{SheetKeys.Encoded(partition)}/";

    /// <summary>When an entry was begun, by the clock of who began it.</summary>
    public static DateTimeOffset InstantOf(string name) => Invariant.Instant(name[(name.LastIndexOf('/') + 1)..][..InstantLength]);

    /// <summary>Never the same twice and never back, in this process.</summary>
    private DateTimeOffset NextInstant()
    {
        while (true)
        {
            var last = Interlocked.Read(ref _lastTicks);
            var next = Math.Max(last + 1, time.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref _lastTicks, next, last) == last)
            {
                return new(next, TimeSpan.Zero);
            }
        }
    }
}
