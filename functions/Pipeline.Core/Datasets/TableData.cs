namespace Pipeline.Core.Datasets;

/// <summary>Rows of a table, held by column.</summary>
/// <param name="Columns">
/// One array per column of <see cref="Table"/>, all of <see cref="RowCount"/> elements. Element types: <c>int</c>, <c>long</c>, <c>bool</c>,
/// <see cref="DateOnly"/>, <see cref="DateTime"/> (UTC), <c>decimal</c>, and the nullable of each where the column is nullable; <c>string</c> for text.
/// </param>
public sealed record TableData(TableDefinition Table, int RowCount, IReadOnlyList<Array> Columns)
{
    /// <summary>Without rows, typed all the same.</summary>
    public static TableData Empty(TableDefinition table) => new(table, 0, [.. table.Columns.Select(c => ColumnTypes.NewArray(c, 0))]);
}
