using Parquet.Schema;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>The Parquet schema of a table: flat, and only types that Power BI reads everywhere (DATASETS, Parquet).</summary>
internal static class ParquetSchemas
{
    public static ParquetSchema Of(TableDefinition table) => new([.. table.Columns.Select(Field)]);

    private static DataField Field(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Int32 => new DataField(column.Name, typeof(int), column.Nullable),
        ColumnType.Int64 => new DataField(column.Name, typeof(long), column.Nullable),
        ColumnType.Boolean => new DataField(column.Name, typeof(bool), column.Nullable),
        ColumnType.Text => new DataField(column.Name, typeof(string), column.Nullable),
        ColumnType.Date => new DataField(column.Name, typeof(DateOnly), column.Nullable),

        // A plain DateTime becomes INT96, which Power BI does not read everywhere.
        ColumnType.Timestamp => new DateTimeDataField(
            column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: column.Nullable),
        ColumnType.Decimal => new DecimalDataField(
            column.Name, ColumnTypes.DecimalPrecision, ColumnTypes.DecimalScale, isNullable: column.Nullable),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "The type has no Parquet type."),
    };
}
