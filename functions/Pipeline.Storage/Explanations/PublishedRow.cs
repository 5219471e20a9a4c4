using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Explanations;

/// <summary>A row of a published table.</summary>
internal sealed class PublishedRow(TableData data, int index)
{
    /// <summary>The number in a column; null where there is none.</summary>
    public decimal? Number(ColumnDefinition column) =>
        ColumnOf(data, column.Name).GetValue(index) is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The row with a key; null if the table has none.</summary>
    /// <param name="key">All key columns but <c>month_start</c>: a file holds one month.</param>
    public static PublishedRow? Find(TableData data, IReadOnlyDictionary<string, string> key)
    {
        var parts = key.Select(k => (Column: ColumnOf(data, k.Key), k.Value)).ToList();
        for (var i = 0; i < data.RowCount; i++)
        {
            if (parts.TrueForAll(p => Text(p.Column.GetValue(i)) == p.Value))
            {
                return new(data, i);
            }
        }

        return null;
    }

    private static Array ColumnOf(TableData data, string column) =>
        data.Columns[data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)];

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
