using System.Collections.Concurrent;
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
    /// <summary>The partition of the versions in the table of reference data; what must come into force together with one has its row here too.</summary>
    internal const string Partition = "versions";

    internal const string CurrentKey = "current";
    private const int FilesAtOnce = 8;

    /// <summary>Rows of registers that are kept in memory, some 40 MB: all of several districts, the busiest of a nation.</summary>
    private const int RegisterRows = 200_000;

    private readonly BoundedCache<int, ReferenceVersion> _versions = new(4);
    private readonly BoundedCache<string, OrganizationRegister> _registers = new(RegisterRows, RowsOf);

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

    /// <summary>All rows of a version, put together from the registers of every organisation: for what concerns all of them, an import or a change of a register.</summary>
    public async Task<ReferenceData> DataAsync(ReferenceVersion version, CancellationToken cancellation)
    {
        var registers = new ConcurrentBag<OrganizationRegister>();
        await Parallel.ForEachAsync(
            version.RegisterHashes.Keys,
            new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = cancellation },
            async (organization, token) => registers.Add(await RegisterAsync(version, organization, token)));
        return RegisterUnion.Of(version.Directory.Units, [.. registers.OrderBy(r => r.Organization, StringComparer.Ordinal)]);
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

        var snapshot = await SnapshotAsync(data.Units, SlicesOf(data), current, isWritten: !dryRun, cancellation);
        if (row is not null && VersionRow.Of(row).Hash == snapshot.Version.Hash)
        {
            return new ImportOutcome(dryRun ? null : current!.Number, [], reading.Counts, false) { Data = data };
        }

        if (dryRun)
        {
            return new ImportOutcome(null, [], reading.Counts, true) { Data = data };
        }

        return await CommitAsync(row, current, snapshot.Version, importedBy, now, alongside: [], cancellation) is { } number
            ? new ImportOutcome(number, [], reading.Counts, true) { Data = data }
            : new ImportOutcome(null, [Problem.ReferenceImportConflict()], reading.Counts, false);
    }

    /// <summary>
    /// Makes units and registers the current version, a few registers in memory at a time: for data of any size that was made, or checked,
    /// elsewhere. <see cref="ImportAsync"/> is for files that no one has checked.
    /// </summary>
    /// <param name="registerOf">By organisation, asked once each and of several at once; its rows in the order of <see cref="RegisterSlices"/>.</param>
    /// <returns>The number of the version in force; null if another import came first.</returns>
    public async Task<int?> TakeAsync(
        ReferenceUnits units, Func<string, OrganizationRegister> registerOf, string importedBy, DateTimeOffset now, CancellationToken cancellation)
    {
        var row = await stores.Rows.ReadAsync(RowTable.Reference, Partition, CurrentKey, cancellation);
        var current = row is null ? null : await VersionAsync(VersionRow.Of(row), cancellation);
        var snapshot = await SnapshotAsync(units, registerOf, current, isWritten: true, cancellation);
        return row is not null && VersionRow.Of(row).Hash == snapshot.Version.Hash
            ? current!.Number
            : await CommitAsync(row, current, snapshot.Version, importedBy, now, alongside: [], cancellation);
    }

    /// <summary>Makes data the current version, together with other rows of <see cref="Partition"/>: all is written or nothing.</summary>
    /// <param name="basis">The version that the data was made from, and that must still be the current one.</param>
    /// <param name="data">Data that was checked.</param>
    /// <returns>The number of the new version; null if another version or another writer of the rows came first.</returns>
    internal async Task<int?> TryTakeAsync(
        ReferenceVersion basis, ReferenceData data, string importedBy, DateTimeOffset now, Func<int, RowWrite> alongside, CancellationToken cancellation)
    {
        var row = await stores.Rows.ReadAsync(RowTable.Reference, Partition, CurrentKey, cancellation);
        if (row is null || VersionRow.Of(row).Number != basis.Number)
        {
            return null;
        }

        var snapshot = await SnapshotAsync(data.Units, SlicesOf(data), basis, isWritten: true, cancellation);
        return await CommitAsync(row, basis, snapshot.Version, importedBy, now, [alongside(basis.Number + 1)], cancellation);
    }

    private async Task<int?> CommitAsync(
        StoredRow? row, ReferenceVersion? current, SnapshotFile version, string importedBy, DateTimeOffset now,
        IReadOnlyList<RowWrite> alongside, CancellationToken cancellation)
    {
        await WriteAsync(version, cancellation);
        var next = new VersionRow((current?.Number ?? 0) + 1, version.Hash, now, importedBy);
        return await stores.Rows.TryWriteAsync(RowTable.Reference, Partition, [.. Writes(row, next), .. alongside], cancellation) ? next.Number : null;
    }

    private static Func<string, OrganizationRegister> SlicesOf(ReferenceData data) => new RegisterSlices(data with { Units = CanonicalUnits.Of(data.Units) }).Of;

    private static int RowsOf(OrganizationRegister register) => 1 + register.Members.Count + register.Households.Count + register.Assignments.Count
        + register.Posts.Count + register.Holders.Count + register.Plans.Count;

    private static string KeyOf(int number) => number.ToString("'v'00000000", CultureInfo.InvariantCulture);

    private static RowWrite[] Writes(StoredRow? current, VersionRow next) =>
    [
        RowWrite.Insert(KeyOf(next.Number), next.ToFields()),
        current is null ? RowWrite.Insert(CurrentKey, next.ToFields()) : RowWrite.Replace(current, next.ToFields()),
    ];

    /// <summary>The version of a row, from its files alone.</summary>
    internal async Task<ReferenceVersion> VersionAsync(VersionRow row, CancellationToken cancellation)
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

    /// <summary>The parts of a version; those that the version before does not have are written, and what an interrupted import left is used again.</summary>
    private Task<ReferenceSnapshot> SnapshotAsync(
        ReferenceUnits units, Func<string, OrganizationRegister> registerOf, ReferenceVersion? before, bool isWritten, CancellationToken cancellation)
    {
        var kept = before is null ? [] : before.RegisterHashes.Values.Append(before.UnitsHash).ToHashSet(StringComparer.Ordinal);
        return ReferenceSnapshot.MakeAsync(
            units, registerOf, before?.Keys ?? SurrogateKeys.None,
            (file, token) => isWritten && !kept.Contains(file.Hash) ? WriteAsync(file, token) : Task.CompletedTask,
            cancellation);
    }

    private Task<bool> WriteAsync(SnapshotFile file, CancellationToken cancellation) => stores.Work.TryCreateAsync(file.Name, file.Compressed(), cancellation);

    private async Task<T> ReadAsync<T>(string folder, string hash, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var name = SnapshotFile.NameOf(folder, hash);
        var file = await stores.Work.ReadAsync(name, cancellation) ?? throw new FileNotFoundException("A part of the reference data is missing from the store.", name);
        return SnapshotFile.Parse(file.Content, type);
    }
}
