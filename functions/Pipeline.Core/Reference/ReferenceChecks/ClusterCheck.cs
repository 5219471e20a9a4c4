namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>A cluster is of one bloc. How many cells it has is not checked: a cluster of other than 3–4 is flagged and still computed (INDICATORS, C1).</summary>
internal static class ClusterCheck
{
    public static void Run(ReferenceUnits units, Findings findings)
    {
        var clusters = units.Clusters.ToLookup(c => c.Code, StringComparer.Ordinal);
        var cells = units.Cells.ToLookup(c => c.Code, StringComparer.Ordinal);
        foreach (var row in units.ClusterCells)
        {
            var blocs = clusters[row.Cluster].Where(c => c.Overlaps(row)).Select(c => c.Bloc).ToList();
            if (blocs.Count > 0 && cells[row.Cell].Any(c => c.Overlaps(row) && !blocs.Contains(c.Bloc)))
            {
                findings.Add(row, Problem.ReferenceClusterBloc(row.Cell, row.Cluster));
            }
        }
    }
}
