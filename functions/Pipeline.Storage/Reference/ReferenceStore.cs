using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.ReferenceChecks;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Reference;

/// <summary>
/// The reference data that was imported, by version. Its parts are content-addressed files, so that an unchanged organisation keeps its
/// file; the current version is one row, written last and on the condition that no other import came first.
/// </summary>
public sealed class ReferenceStore(Stores stores) : IReferenceSource
{
    private const string Partition = "versions";
    private const string CurrentKey = "current";
    private const int FilesAtOnce = 8;
    private readonly BoundedCache<int, ReferenceVersion> _versions = new(4);
    private readonly BoundedCache<string, OrganizationRegister> _registers = new(256);

    /// <summary>The version in force, or null before the first import. One row is read; the rest only when the version is a new one.</summary>
    public async Task<ReferenceVersion?> CurrentAsync(CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Reference, Partition, CurrentKey, cancellation) is { } row ? await VersionAsync(VersionRow.Of(row), cancellation) : null;

    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public async Task<ReferenceVersion> VersionAsync(int number, CancellationToken cancellation)
    {
        if (_versions.Find(number) is { } known)
        {
            return known;
        }

        var row = await stores.Rows.ReadAsync(RowTable.Reference, Partition, KeyOf(number), cancellation)
            ?? throw new ArgumentOutOfRangeException(nameof(number), number, "There is no such version of the reference data.");
        return await VersionAsync(VersionRow.Of(row), cancellation);
    }

    public async Task<OrganizationRegister> RegisterAsync(ReferenceVersion version, string organization, CancellationToken cancellation)
    {
        if (!version.RegisterHashes.TryGetValue(organization, out var hash))
        {
            return new OrganizationRegister(organization, [], [], [], [], [], []);
        }

        return _registers.Find(hash) ?? _registers.Keep(
            hash, (await ReadAsync(ReferenceSnapshot.RegistersFolder, hash, ReferenceFormats.ForSnapshots.OrganizationSlice, cancellation)).Register);
    }

    /// <summary>Checks the files and, unless it is a dry run, makes them the current version. All problems are told at once.</summary>
    public async Task<ImportOutcome> ImportAsync(
        ReferenceFiles files, bool dryRun, string importedBy, DateTimeOffset now, CancellationToken cancellation)
    {
        var reading = ReferenceReader.Read(files);
        if (reading.Data is not { } data)
        {
            return new ImportOutcome(null, reading.Problems, reading.Counts, false);
        }

        var row = await stores.Rows.ReadAsync(RowTable.Reference, Partition, CurrentKey, cancellation);
        var current = row is null ? null : await VersionAsync(VersionRow.Of(row), cancellation);
        var problems = ReferenceCheck.All(data, reading.Origins)
            .Concat(RemovedVersions.Among(current?.Keys ?? SurrogateKeys.None, data.Units)).ToList();
        if (problems.Count > 0)
        {
            return new ImportOutcome(null, problems, reading.Counts, false);
        }

        var snapshot = ReferenceSnapshot.Of(data, current?.Keys ?? SurrogateKeys.None);
        if (row is not null && VersionRow.Of(row).Hash == snapshot.Version.Hash)
        {
            return new ImportOutcome(dryRun ? null : current!.Number, [], reading.Counts, false);
        }

        if (dryRun)
        {
            return new ImportOutcome(null, [], reading.Counts, true);
        }

        await WriteFilesAsync(snapshot, current, cancellation);
        var next = new VersionRow((current?.Number ?? 0) + 1, snapshot.Version.Hash, now, importedBy);
        return await stores.Rows.TryWriteAsync(RowTable.Reference, Partition, Writes(row, next), cancellation)
            ? new ImportOutcome(next.Number, [], reading.Counts, true)
            : new ImportOutcome(null, [Problem.ReferenceImportConflict()], reading.Counts, false);
    }

    private static string KeyOf(int number) => number.ToString("'v'00000000", CultureInfo.InvariantCulture);

    private static RowWrite[] Writes(StoredRow? current, VersionRow next) =>
    [
        RowWrite.Insert(KeyOf(next.Number), next.ToFields()),
        current is null ? RowWrite.Insert(CurrentKey, next.ToFields()) : RowWrite.Replace(current, next.ToFields()),
    ];

    private async Task<ReferenceVersion> VersionAsync(VersionRow row, CancellationToken cancellation)
    {
        if (_versions.Find(row.Number) is { } known)
        {
            return known;
        }

        var file = await ReadAsync(ReferenceSnapshot.VersionsFolder, row.Hash, ReferenceFormats.ForSnapshots.VersionFile, cancellation);
        var units = await ReadAsync(ReferenceSnapshot.UnitsFolder, file.UnitsHash, ReferenceFormats.ForSnapshots.ReferenceUnits, cancellation);
        return _versions.Keep(row.Number, new ReferenceVersion(
            row.Number, new UnitDirectory(units), new SurrogateKeys(file.Keys), file.UnitsHash, file.RegisterHashes, row.ImportedAt));
    }

    /// <summary>Writes the parts that the version before does not have; what an interrupted import left is used again.</summary>
    private Task WriteFilesAsync(ReferenceSnapshot snapshot, ReferenceVersion? before, CancellationToken cancellation)
    {
        var kept = before?.RegisterHashes.Values.ToHashSet(StringComparer.Ordinal) ?? [];
        return Parallel.ForEachAsync(
            snapshot.Files.Where(f => !kept.Contains(f.Hash)),
            new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = cancellation },
            async (file, token) => await stores.Work.TryCreateAsync(file.Name, file.Compressed(), token));
    }

    private async Task<T> ReadAsync<T>(string folder, string hash, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var name = SnapshotFile.NameOf(folder, hash);
        var file = await stores.Work.ReadAsync(name, cancellation) ?? throw new FileNotFoundException("A part of the reference data is missing from the store.", name);
        return SnapshotFile.Parse(file.Content, type);
    }
}
