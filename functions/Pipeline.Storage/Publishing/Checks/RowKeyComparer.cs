namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Compares rows, by their numbers, on the columns of the table's key.</summary>
internal sealed class RowKeyComparer : IEqualityComparer<int>
{
    private readonly List<(Func<int, int> Hash, Func<int, int, bool> Same)> _columns;

    public RowKeyComparer(RowsUnderCheck rows)
    {
        var names = rows.Table.Columns.Select(c => c.Name).ToList();
        _columns = [.. rows.Table.Key.Select(key => Of(rows.Data.Columns[names.IndexOf(key)]))];
    }

    public bool Equals(int x, int y) => _columns.TrueForAll(c => c.Same(x, y));

    public int GetHashCode(int obj)
    {
        var hash = new HashCode();
        foreach (var (of, _) in _columns)
        {
            hash.Add(of(obj));
        }

        return hash.ToHashCode();
    }

    private static (Func<int, int> Hash, Func<int, int, bool> Same) Of(Array values) => values switch
    {
        int[] v => (row => v[row], (a, b) => v[a] == v[b]),
        long[] v => (row => v[row].GetHashCode(), (a, b) => v[a] == v[b]),
        DateOnly[] v => (row => v[row].DayNumber, (a, b) => v[a] == v[b]),
        string?[] v => (row => StringComparer.Ordinal.GetHashCode(v[row] ?? ""), (a, b) => string.Equals(v[a], v[b], StringComparison.Ordinal)),
        _ => (row => values.GetValue(row)?.GetHashCode() ?? 0, (a, b) => Equals(values.GetValue(a), values.GetValue(b))),
    };
}
