using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Explanations;

/// <summary>A row of a published table.</summary>
internal sealed class PublishedRow(TableData data, int index)
{
    /// <summary>The number in a column; null where there is none.</summary>
    public decimal? Number(ColumnDefinition column) =>
        ValueOf(data, column.Name, index) is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The row with a key; null if the table has none.</summary>
    /// <param name="key">All key columns but <c>month_start</c>: a file holds one month.</param>
    public static PublishedRow? Find(TableData data, IReadOnlyDictionary<string, string> key)
    {
        var rows = Enumerable.Range(0, data.RowCount).Where(i => key.All(k => Text(ValueOf(data, k.Key, i)) == k.Value));
        return rows.Select(i => new PublishedRow(data, i)).FirstOrDefault();
    }

    private static object? ValueOf(TableData data, string column, int index) =>
        data.Columns[data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)].GetValue(index);

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
