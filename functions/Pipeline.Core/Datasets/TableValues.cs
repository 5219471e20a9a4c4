namespace Pipeline.Core.Datasets;

/// <summary>Single values of a table that is held by column, by the column's name.</summary>
public static class TableValues
{
    /// <summary>Whether the table has the column: an older snapshot may lack one that was added since.</summary>
    public static bool Has(this TableData data, string column) => IndexOf(data.Table, column) >= 0;

    /// <summary>Boxed; null where there is no value.</summary>
    public static object? Value(this TableData data, string column, int row) => data.ColumnOf(column).GetValue(row);

    /// <summary>A number of any type; null where there is no value.</summary>
    public static decimal? Number(this TableData data, string column, int row) => data.ColumnOf(column) switch
    {
        int[] values => values[row],
        int?[] values => values[row],
        long[] values => values[row],
        long?[] values => values[row],
        decimal[] values => values[row],
        decimal?[] values => values[row],
        var other => throw new InvalidOperationException($"Column {column} holds {other.GetType().Name}, which are no numbers."),
    };

    public static int Key(this TableData data, string column, int row) => ((int[])data.ColumnOf(column))[row];

    public static string? Text(this TableData data, string column, int row) => ((string?[])data.ColumnOf(column))[row];

    /// <summary>Whether the mark is set; no mark is none.</summary>
    public static bool IsTrue(this TableData data, string column, int row) => data.ColumnOf(column) switch
    {
        bool[] marks => marks[row],
        bool?[] marks => marks[row] == true,
        var other => throw new InvalidOperationException($"Column {column} holds {other.GetType().Name}, which are no marks."),
    };

    public static DateOnly? Day(this TableData data, string column, int row) => data.ColumnOf(column) switch
    {
        DateOnly[] days => days[row],
        DateOnly?[] days => days[row],
        var other => throw new InvalidOperationException($"Column {column} holds {other.GetType().Name}, which are no days."),
    };

    /// <exception cref="InvalidOperationException">The table has no such column.</exception>
    public static Array ColumnOf(this TableData data, string column) => IndexOf(data.Table, column) is var index and >= 0
        ? data.Columns[index]
        : throw new InvalidOperationException($"{data.Table.Name} has no column {column}.");

    /// <summary>Some of the rows, in the order asked for.</summary>
    public static TableData Rows(this TableData data, IReadOnlyList<int> rows)
    {
        var columns = data.Table.Columns.Select(c => ColumnTypes.NewArray(c, rows.Count)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                Array.Copy(data.Columns[i], rows[row], columns[i], row, 1);
            }
        }

        return new(data.Table, rows.Count, columns);
    }

    private static int IndexOf(TableDefinition table, string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }
}
