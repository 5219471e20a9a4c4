using System.Collections.Concurrent;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>
/// The reference data as it is kept: one file of units, one an organisation, and one that names them all. The registers pass through a few at
/// a time: a nation's people are never in memory together.
/// </summary>
/// <param name="Version">The file that names the others: equal if all of them are.</param>
internal sealed record ReferenceSnapshot(SnapshotFile Version)
{
    public const string UnitsFolder = "units";
    public const string RegistersFolder = "registers";
    public const string VersionsFolder = "versions";

    private const int FilesAtOnce = 8;

    /// <param name="units">In any order.</param>
    /// <param name="registerOf">By organisation, asked once each and of several at once; its rows in the order of <see cref="RegisterSlices"/>.</param>
    /// <param name="keys">Those given by the versions before.</param>
    /// <param name="write">Takes each file but <see cref="Version"/>, several at once.</param>
    public static async Task<ReferenceSnapshot> MakeAsync(
        ReferenceUnits units, Func<string, OrganizationRegister> registerOf, SurrogateKeys keys, Func<SnapshotFile, CancellationToken, Task> write,
        CancellationToken cancellation)
    {
        var canonical = CanonicalUnits.Of(units);
        var json = ReferenceFormats.ForSnapshots;
        var slices = new OrganizationSlices(canonical);
        var hashes = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            canonical.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = cancellation },
            async (organization, token) =>
            {
                var file = SnapshotFile.Of(RegistersFolder, slices.Of(registerOf(organization)), json.OrganizationSlice);
                hashes[organization] = file.Hash;
                await write(file, token);
            });
        var unitsFile = SnapshotFile.Of(UnitsFolder, canonical, json.ReferenceUnits);
        await write(unitsFile, cancellation);
        var all = keys.WithVersions(KeyedVersions.Of(canonical)).All;
        var sorted = new SortedDictionary<string, string>(hashes, StringComparer.Ordinal);
        return new(SnapshotFile.Of(VersionsFolder, new VersionFile(unitsFile.Hash, sorted, all), json.VersionFile));
    }
}
