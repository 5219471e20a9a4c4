namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>A filter context: which rows of each table are left by its conditions and by those of the tables that its rows hang on.</summary>
internal sealed class DaxContext
{
    private readonly DaxModel _model;
    private readonly DaxContext? _narrowed;
    private readonly IReadOnlyList<DaxFilter> _added;
    private readonly IReadOnlyList<DaxFilter> _all;
    private readonly Dictionary<string, int[]> _rows = new(StringComparer.Ordinal);

    public DaxContext(DaxModel model, IReadOnlyList<DaxFilter> filters)
        : this(model, null, filters, filters)
    {
    }

    private DaxContext(DaxModel model, DaxContext? narrowed, IReadOnlyList<DaxFilter> added, IReadOnlyList<DaxFilter> all) =>
        (_model, _narrowed, _added, _all) = (model, narrowed, added, all);

    /// <summary>With further conditions beside those there are: what becomes of the rows that iterators stand on.</summary>
    public DaxContext Narrowed(IReadOnlyList<DaxFilter> added) => added.Count == 0 ? this : new(_model, this, added, [.. _all, .. added]);

    /// <summary>With conditions in the place of those on the same columns.</summary>
    public DaxContext Replaced(DaxFilter filter) =>
        new(_model, [.. _all.Where(f => f.Table != filter.Table || f.Column != filter.Column), filter]);

    /// <summary>In the table's order.</summary>
    public int[] Rows(string table) => _rows.TryGetValue(table, out var rows) ? rows : _rows[table] = Find(table);

    private int[] Find(string table)
    {
        if (_narrowed is { } wider && _added.All(f => f.Table == table))
        {
            return [.. wider.Rows(table).Where(i => _added.All(f => f.Holds(i)))];
        }

        var own = _all.Where(f => f.Table == table).ToList();
        var ways = _model.WaysFrom(table).Where(w => IsFiltered(w.ToTable)).Select(w => (Keys: _model.Tables[table].Columns[w.FromColumn], Left: KeysLeft(w.ToTable, w.ToColumn))).ToList();
        return [.. Enumerable.Range(0, _model.Tables[table].Rows).Where(i => own.All(f => f.Holds(i)) && ways.All(w => w.Left.Contains(w.Keys[i]!)))];
    }

    private bool IsFiltered(string table) => _all.Any(f => f.Table == table) || _model.WaysFrom(table).Any(w => IsFiltered(w.ToTable));

    private HashSet<object> KeysLeft(string table, string column)
    {
        var keys = _model.Tables[table].Columns[column];
        return [.. Rows(table).Select(i => keys[i]!)];
    }
}
