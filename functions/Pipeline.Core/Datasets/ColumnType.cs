namespace Pipeline.Core.Datasets;

/// <summary>The types of a dataset's columns: those that Power BI reads from Parquet everywhere.</summary>
public enum ColumnType
{
    Int32,
    Int64,
    Boolean,

    /// <summary>UTF-8.</summary>
    Text,

    /// <summary>Days, without a time.</summary>
    Date,

    /// <summary>Instants in UTC, microseconds.</summary>
    Timestamp,

    /// <summary>Precision 18, scale 4.</summary>
    Decimal,
}
