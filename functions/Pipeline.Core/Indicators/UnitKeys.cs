using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators;

/// <summary>
/// Surrogate keys by code: of the version in force on the month's last day, or, of a unit that ended in the month, of its latest
/// version. 0 where the reference data does not know the code.
/// </summary>
public sealed class UnitKeys(UnitDirectory directory, SurrogateKeys keys, DateOnly lastDay)
{
    private readonly ILookup<string, Sector> _sectors = directory.Units.Sectors.ToLookup(s => s.Code, StringComparer.Ordinal);

    public int Organization(string? code) => code is null ? 0 : Of(KeyedTable.Organization, directory.Organization(code));

    public int Cell(string code) => Of(KeyedTable.Cell, directory.Cell(code));

    public int Village(string code) => Of(KeyedTable.Village, directory.Village(code));

    public int Cluster(Cluster version) => keys.Of(KeyedTable.Cluster, version);

    public int Sector(string code) => Of(KeyedTable.Sector, _sectors[code]);

    public int RulePack(RulePack pack) => keys.Of(KeyedTable.RulePack, pack);

    private int Of(KeyedTable table, IEnumerable<IVersioned> versions)
    {
        IVersioned? latest = null;
        foreach (var version in versions)
        {
            latest = version.ValidFrom <= lastDay && (latest is null || version.ValidFrom > latest.ValidFrom) ? version : latest;
        }

        return keys.Of(table, latest);
    }
}
