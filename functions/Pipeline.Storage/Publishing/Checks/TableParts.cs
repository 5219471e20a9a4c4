using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Puts the parts of a table together.</summary>
internal static class TableParts
{
    /// <param name="parts">At least one, all of one definition.</param>
    public static TableData Join(IReadOnlyList<TableData> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var rows = parts.Sum(p => p.RowCount);
        var columns = parts[0].Table.Columns.Select(c => ColumnTypes.NewArray(c, rows)).ToArray();
        var start = 0;
        foreach (var part in parts)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                Array.Copy(part.Columns[i], 0, columns[i], start, part.RowCount);
            }

            start += part.RowCount;
        }

        return new TableData(parts[0].Table, rows, columns);
    }
}
