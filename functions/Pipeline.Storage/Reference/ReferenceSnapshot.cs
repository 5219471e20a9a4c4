using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>The reference data as it is kept: one file of units, one an organisation, and one that names them all.</summary>
internal sealed record ReferenceSnapshot(SnapshotFile Units, IReadOnlyDictionary<string, SnapshotFile> Registers, SnapshotFile Version)
{
    public const string UnitsFolder = "units";
    public const string RegistersFolder = "registers";
    public const string VersionsFolder = "versions";

    public IEnumerable<SnapshotFile> Files => [Units, .. Registers.Values, Version];

    /// <param name="keys">Those given by the versions before.</param>
    public static ReferenceSnapshot Of(ReferenceData data, SurrogateKeys keys)
    {
        var canonical = data with { Units = CanonicalUnits.Of(data.Units) };
        var json = ReferenceFormats.ForSnapshots;
        var units = SnapshotFile.Of(UnitsFolder, canonical.Units, json.ReferenceUnits);
        var slices = new OrganizationSlices(canonical);
        var registers = new SortedDictionary<string, SnapshotFile>(StringComparer.Ordinal);
        foreach (var organization in canonical.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal))
        {
            registers[organization] = SnapshotFile.Of(RegistersFolder, slices.Of(organization), json.OrganizationSlice);
        }

        var hashes = new SortedDictionary<string, string>(
            registers.ToDictionary(r => r.Key, r => r.Value.Hash, StringComparer.Ordinal), StringComparer.Ordinal);
        var all = keys.WithVersions(KeyedVersions.Of(canonical.Units)).All;
        return new ReferenceSnapshot(units, registers, SnapshotFile.Of(VersionsFolder, new VersionFile(units.Hash, hashes, all), json.VersionFile));
    }
}
