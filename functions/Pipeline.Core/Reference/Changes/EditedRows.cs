namespace Pipeline.Core.Reference.Changes;

/// <summary>The rows of one table while changes are made to them.</summary>
public sealed class EditedRows<T>
    where T : class, IDated
{
    private readonly Func<T, string> _key;
    private readonly Action<T> _made;
    private readonly Dictionary<string, List<T>> _rows = new(StringComparer.Ordinal);

    /// <param name="made">Hears of every row that a change makes.</param>
    internal EditedRows(IEnumerable<T> rows, Func<T, string> key, Action<T> made)
    {
        (_key, _made) = (key, made);
        foreach (var row in rows)
        {
            RowsOf(key(row)).Add(row);
        }
    }

    public IReadOnlyList<T> All => [.. _rows.Values.SelectMany(r => r)];

    public IReadOnlyList<T> Of(string key) => _rows.TryGetValue(key, out var rows) ? rows : [];

    public void Add(T row)
    {
        RowsOf(_key(row)).Add(row);
        _made(row);
    }

    public void Replace(T row, T by)
    {
        Remove(row);
        Add(by);
    }

    public void Remove(T row) => RowsOf(_key(row)).RemoveAll(r => ReferenceEquals(r, row));

    private List<T> RowsOf(string key)
    {
        if (!_rows.TryGetValue(key, out var rows))
        {
            _rows[key] = rows = [];
        }

        return rows;
    }
}
