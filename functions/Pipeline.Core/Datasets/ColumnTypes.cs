namespace Pipeline.Core.Datasets;

/// <summary>What a column type is in .NET and in SQL.</summary>
public static class ColumnTypes
{
    /// <summary>Digits of a <see cref="ColumnType.Decimal"/>, in all.</summary>
    public const int DecimalPrecision = 18;

    /// <summary>Digits of a <see cref="ColumnType.Decimal"/> after the point.</summary>
    public const int DecimalScale = 4;

    /// <summary>A <see cref="ColumnType.Decimal"/> is smaller than this, whatever its sign.</summary>
    public const decimal DecimalLimit = 100_000_000_000_000m;

    /// <summary>The name a database would give the type.</summary>
    public static string Sql(ColumnType type) => type switch
    {
        ColumnType.Int32 => "INT32",
        ColumnType.Int64 => "INT64",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Text => "TEXT",
        ColumnType.Date => "DATE",
        ColumnType.Timestamp => "TIMESTAMP (UTC)",
        ColumnType.Decimal => "DECIMAL(18,4)",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type has no name."),
    };

    /// <summary>A new array of the type that <see cref="TableData.Columns"/> holds for the column.</summary>
    public static Array NewArray(ColumnDefinition column, int rows) => (column.Type, column.Nullable) switch
    {
        (ColumnType.Int32, false) => new int[rows],
        (ColumnType.Int32, true) => new int?[rows],
        (ColumnType.Int64, false) => new long[rows],
        (ColumnType.Int64, true) => new long?[rows],
        (ColumnType.Boolean, false) => new bool[rows],
        (ColumnType.Boolean, true) => new bool?[rows],
        (ColumnType.Text, _) => new string?[rows],
        (ColumnType.Date, false) => new DateOnly[rows],
        (ColumnType.Date, true) => new DateOnly?[rows],
        (ColumnType.Timestamp, false) => new DateTime[rows],
        (ColumnType.Timestamp, true) => new DateTime?[rows],
        (ColumnType.Decimal, false) => new decimal[rows],
        (ColumnType.Decimal, true) => new decimal?[rows],
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "The type has no arrays."),
    };
}
