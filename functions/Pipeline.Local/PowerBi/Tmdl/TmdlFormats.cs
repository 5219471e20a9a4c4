using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Local.PowerBi.Tmdl;

/// <summary>Types and formats as the semantic model names them.</summary>
internal static class TmdlFormats
{
    public static string DataType(ColumnType type) => type switch
    {
        ColumnType.Int32 or ColumnType.Int64 => "int64",
        ColumnType.Boolean => "boolean",
        ColumnType.Text => "string",
        ColumnType.Date or ColumnType.Timestamp => "dateTime",
        ColumnType.Decimal => "decimal",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The model has no such type."),
    };

    /// <summary>Null where a value is shown as it is.</summary>
    public static string? Of(ModelColumn column) => (column.Definition.Name, column.Definition.Type) switch
    {
        ("month_start" or "rated_month", _) => "MM/yyyy",
        (TargetTable.Column, _) => "0%",
        (_, ColumnType.Date) => "dd/MM/yyyy",
        (_, ColumnType.Timestamp) => "dd/MM/yyyy HH:mm",
        (_, ColumnType.Int32 or ColumnType.Int64) => "0",
        (_, ColumnType.Decimal) => "#,0.####",
        _ => null,
    };

    public static string? Of(MeasureFormat format) => format switch
    {
        MeasureFormat.Count => "#,0",
        MeasureFormat.Number => "#,0.0",
        MeasureFormat.Percent => "0.0%",
        MeasureFormat.PercentDifference => "+0.0%;-0.0%;0.0%",
        MeasureFormat.Month => "MM/yyyy",
        MeasureFormat.Instant => "dd/MM/yyyy HH:mm",
        MeasureFormat.Text => null,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no string."),
    };
}
