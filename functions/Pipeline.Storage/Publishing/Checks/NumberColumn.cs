namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A column of numbers of any type.</summary>
internal sealed class NumberColumn(Func<int, decimal?> value)
{
    public decimal? this[int row] => value(row);

    /// <returns>Null if the table has no such column, or it holds no numbers.</returns>
    public static NumberColumn? Of(RowsUnderCheck rows, string name) =>
        rows.Column<int>(name) is { } ints ? new(row => ints[row])
        : rows.Column<long>(name) is { } longs ? new(row => longs[row])
        : rows.Column<decimal>(name) is { } decimals ? new(row => decimals[row])
        : null;
}
