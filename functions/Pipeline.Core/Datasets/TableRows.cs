namespace Pipeline.Core.Datasets;

/// <summary>Takes rows out of a table, and puts tables together.</summary>
public static class TableRows
{
    /// <summary>Some rows, in the order given.</summary>
    public static TableData Pick(TableData data, IReadOnlyList<int> rows)
    {
        var columns = data.Table.Columns.Select(c => ColumnTypes.NewArray(c, rows.Count)).ToArray();
        for (var start = 0; start < rows.Count;)
        {
            // Rows that follow each other are copied at once.
            var count = 1;
            while (start + count < rows.Count && rows[start + count] == rows[start] + count)
            {
                count++;
            }

            for (var i = 0; i < columns.Length; i++)
            {
                Array.Copy(data.Columns[i], rows[start], columns[i], start, count);
            }

            start += count;
        }

        return new(data.Table, rows.Count, columns);
    }

    /// <summary>The rows of one part after those of another.</summary>
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

        return new(parts[0].Table, rows, columns);
    }
}
