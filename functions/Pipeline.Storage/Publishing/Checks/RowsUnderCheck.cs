using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks;

/// <param name="Month">The month of a fact table's rows; null for a dimension.</param>
/// <param name="File">The file they stand in; null if there are several.</param>
internal sealed record RowsUnderCheck(TableData Data, Month? Month, string? File)
{
    public const int KeysShown = 5;

    private readonly Dictionary<string, int> _positions = Data.Table.Columns.Index().ToDictionary(c => c.Item.Name, c => c.Index, StringComparer.Ordinal);

    public TableDefinition Table => Data.Table;

    /// <summary>One failure for all rows for which the rule is broken, or none.</summary>
    public IEnumerable<CheckFailure> Broken(Func<int, bool> isBroken, string vi, string en)
    {
        var broken = 0;
        var keys = new List<string>();
        for (var row = 0; row < Data.RowCount; row++)
        {
            if (isBroken(row) && broken++ < KeysShown)
            {
                keys.Add(KeyOf(row));
            }
        }

        return broken == 0 ? [] : [new CheckFailure(Table.Name, File, broken, keys, new Bilingual(vi, en))];
    }

    /// <summary>The column's values, or null if the table has no such column of that type.</summary>
    public ColumnValues<T>? Column<T>(string name)
        where T : struct, IEquatable<T> =>
        _positions.TryGetValue(name, out var index) ? ColumnValues<T>.Of(Data.Columns[index]) : null;

    public string?[]? Text(string name) => _positions.TryGetValue(name, out var index) ? Data.Columns[index] as string?[] : null;

    private string KeyOf(int row) => string.Join(", ", Table.Key.Select(name =>
        string.Create(CultureInfo.InvariantCulture, $"{name}={Written(Data.Columns[_positions[name]].GetValue(row))}")));

    private static object? Written(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
}
