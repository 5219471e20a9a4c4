namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A column's values, whether it is nullable or not.</summary>
internal sealed class ColumnValues<T>
    where T : struct, IEquatable<T>
{
    private readonly T[]? _values;
    private readonly T?[]? _optional;

    private ColumnValues(T[]? values, T?[]? optional) => (_values, _optional) = (values, optional);

    public T? this[int row] => _values is { } values ? values[row] : _optional![row];

    /// <returns>Null if the column holds another type.</returns>
    public static ColumnValues<T>? Of(Array column) => column switch
    {
        T[] values => new(values, null),
        T?[] optional => new(null, optional),
        _ => null,
    };
}
