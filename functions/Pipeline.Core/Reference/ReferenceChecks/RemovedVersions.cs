namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>A version once imported may be closed but never vanish: figures that were published name its key.</summary>
public static class RemovedVersions
{
    /// <param name="keys">Of all versions imported before.</param>
    public static IEnumerable<Problem> Among(SurrogateKeys keys, ReferenceUnits units)
    {
        var present = KeyedVersions.Of(units).Select(v => (v.Table, v.Version.Code, v.Version.ValidFrom)).ToHashSet();
        return keys.All
            .Where(k => !present.Contains((k.Table, k.Code, k.ValidFrom)))
            .Select(k => Problem.ReferenceVersionRemoved(KebabCase.Of(k.Table), k.Code, k.ValidFrom) with { Place = FileOf(k.Table) });
    }

    private static string FileOf(KeyedTable table) => table switch
    {
        KeyedTable.Organization => "organizations.csv",
        KeyedTable.Village => "villages.csv",
        KeyedTable.Cell => "cells.csv",
        KeyedTable.Cluster => "clusters.csv",
        KeyedTable.Sector => "sectors.csv",
        _ => "rule-packs",
    };
}
