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

    /// <summary>The rows of a month in the order of the table's key, as rows of fact tables are.</summary>
    public static TableData Sorted(TableData data)
    {
        var keys = data.Table.Key.Select(data.ColumnOf).ToArray();
        var rows = new int[data.RowCount];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        Array.Sort(rows, (one, other) => Compare(keys, one, other));
        return Pick(data, rows);
    }

    private static int Compare(Array[] keys, int one, int other)
    {
        foreach (var key in keys)
        {
            var order = key switch
            {
                int[] numbers => numbers[one].CompareTo(numbers[other]),
                string?[] texts => string.CompareOrdinal(texts[one], texts[other]),
                DateOnly[] days => days[one].CompareTo(days[other]),
                _ => throw new InvalidOperationException($"A key of {key.GetType().Name} has no order."),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return one.CompareTo(other);
    }
}
