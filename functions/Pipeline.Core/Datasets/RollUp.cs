namespace Pipeline.Core.Datasets;

/// <summary>
/// How a fact's rows roll into the units of the as-of view: by the finest unit whose dimension knows where it stands, for cells and
/// villages go with the right part of a split organisation. A key of 0 says nothing, so the next one decides.
/// </summary>
public static class RollUp
{
    private static readonly (string Key, string Dimension)[] FinestFirst =
        [("cell_key", "dim_cell"), ("village_key", "dim_village"), ("organization_key", "dim_organization")];

    /// <summary>
    /// The keys of a fact table that decide, each with its dimension, the first that is not 0 deciding; none for a table that stands
    /// by itself, such as the clusters.
    /// </summary>
    public static IReadOnlyList<(string Key, string Dimension)> KeysOf(TableDefinition table) =>
        [.. FinestFirst.Where(k => table.Columns.Any(c => c.Name == k.Key && c.References == k.Dimension))];
}
