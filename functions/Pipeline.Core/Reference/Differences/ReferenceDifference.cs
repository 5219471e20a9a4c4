namespace Pipeline.Core.Reference.Differences;

/// <summary>What one version of the reference data says otherwise than the one before, row by row.</summary>
/// <param name="Rows">By file, in the order of their keys.</param>
public sealed record ReferenceDifference(IReadOnlyList<RowChange> Rows)
{
    /// <summary>The files with rows that differ, counted.</summary>
    public IReadOnlyList<TableDifference> Tables { get; } =
    [
        .. Rows.GroupBy(r => r.File, StringComparer.Ordinal).Select(g => new TableDifference(
            g.Key, Count(g, RowChangeKind.Added), Count(g, RowChangeKind.Closed), Count(g, RowChangeKind.Changed), Count(g, RowChangeKind.Removed))),
    ];

    /// <param name="before">Null before the first import.</param>
    public static ReferenceDifference Of(ReferenceData? before, ReferenceData after) =>
        new([.. ComparedTables.All.SelectMany(t => t.Compare(before, after))]);

    private static int Count(IEnumerable<RowChange> rows, RowChangeKind kind) => rows.Count(r => r.Kind == kind);
}
