namespace Pipeline.Core.Datasets.Measures;

/// <summary>Rows of a table that somebody has selected, in parts as they were read: what a measure is evaluated over.</summary>
/// <param name="Parts">Each with the numbers of the rows that are selected.</param>
public sealed record SelectedRows(TableDefinition Table, IReadOnlyList<(TableData Data, IReadOnlyList<int> Rows)> Parts)
{
    public int Count => Parts.Sum(p => p.Rows.Count);

    /// <summary>Every row of the data.</summary>
    public static SelectedRows All(TableData data) => new(data.Table, [(data, [.. Enumerable.Range(0, data.RowCount)])]);

    /// <summary>The rows of several selections that have none in common.</summary>
    public static SelectedRows Together(TableDefinition table, IEnumerable<SelectedRows> selections) => new(table, [.. selections.SelectMany(s => s.Parts)]);

    /// <summary>The rows that a condition holds for; it gets the part that a row stands in, and its number.</summary>
    public SelectedRows Where(Func<TableData, int, bool> condition) =>
        new(Table, [.. Parts.Select(p => (p.Data, (IReadOnlyList<int>)[.. p.Rows.Where(row => condition(p.Data, row))]))]);

    /// <summary>The rows of each group, in the order in which the groups come up.</summary>
    public IReadOnlyDictionary<TKey, SelectedRows> By<TKey>(Func<TableData, int, TKey> key)
        where TKey : notnull =>
        Each().GroupBy(r => key(r.Data, r.Row)).ToDictionary(
            g => g.Key,
            g => new SelectedRows(Table, [.. g.GroupBy(r => r.Data, ReferenceEqualityComparer.Instance).Select(p => (p.First().Data, (IReadOnlyList<int>)[.. p.Select(r => r.Row)]))]));

    public IEnumerable<(TableData Data, int Row)> Each() => Parts.SelectMany(p => p.Rows.Select(row => (p.Data, row)));
}
