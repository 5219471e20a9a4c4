namespace Pipeline.Core.Reference;

/// <summary>Every version of the reference data that has a surrogate key.</summary>
public static class KeyedVersions
{
    public static IEnumerable<(KeyedTable Table, IVersioned Version)> Of(ReferenceUnits units) =>
    [
        .. units.Organizations.Select(o => (KeyedTable.Organization, (IVersioned)o)),
        .. units.Villages.Select(v => (KeyedTable.Village, (IVersioned)v)),
        .. units.Cells.Select(c => (KeyedTable.Cell, (IVersioned)c)),
        .. units.Clusters.Select(c => (KeyedTable.Cluster, (IVersioned)c)),
        .. units.Sectors.Select(s => (KeyedTable.Sector, (IVersioned)s)),
        .. units.RulePacks.Select(p => (KeyedTable.RulePack, (IVersioned)p)),
    ];
}
