using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Core.Restatements;

/// <summary>The rows of a table by their keys as text, and its columns that are figures.</summary>
internal sealed class ComparedRows
{
    private const string Month = "month_start";

    /// <summary>What every row says of its month and is no figure of it. The pack of a final month is pinned, and it does not run.</summary>
    private static readonly string[] OfMonth = [Month, "rated_month", "month_version", "is_running", "rule_pack_key"];

    private readonly TableData _data;
    private readonly Dictionary<string, int> _rows;
    private readonly int _suppressed;
    private readonly int _organization;

    public ComparedRows(TableData data)
    {
        _data = data;
        var key = data.Table.Key.Where(k => k != Month).Select(name => (name, Position(name))).ToList();
        Keys = [.. Enumerable.Range(0, data.RowCount).Select(row => KeyOf(key, row))];
        _rows = Keys.Select((k, row) => (k, row)).ToDictionary(k => k.k, k => k.row, StringComparer.Ordinal);
        (_suppressed, _organization) = (Position("is_suppressed"), Position("organization_key"));
        Figures =
        [
            .. data.Table.Columns.Select((column, i) => (column, i))
                .Where(c => !OfMonth.Contains(c.column.Name, StringComparer.Ordinal) && !data.Table.Key.Contains(c.column.Name, StringComparer.Ordinal)),
        ];
    }

    public TableDefinition Table => _data.Table;

    /// <summary>In order of the rows.</summary>
    public IReadOnlyList<string> Keys { get; }

    public IReadOnlyList<(ColumnDefinition Column, int Position)> Figures { get; }

    public bool Has(string key) => _rows.ContainsKey(key);

    public bool IsSuppressed(string key) => _suppressed >= 0 && Value(key, _suppressed) is true;

    public int OrganizationKey(string key) => _organization >= 0 && Value(key, _organization) is int organization ? organization : 0;

    /// <summary>Null if it is empty, or if there is no such row.</summary>
    public object? Value(string key, int position) => _rows.TryGetValue(key, out var row) ? _data.Columns[position].GetValue(row) : null;

    private string KeyOf(IReadOnlyList<(string Name, int Position)> key, int row) => string.Join(
        ' ', key.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Name}={_data.Columns[k.Position].GetValue(row)}")));

    private int Position(string column) => _data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
}
