using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Indicators;
using Pipeline.Core.Restatements;

namespace Pipeline.Core.Datasets;

/// <summary>Every table that is published. Within a major version tables and columns are only added (DATASETS, Parquet).</summary>
public static class DatasetSchema
{
    /// <summary>Major and minor; readers refuse a major version they do not know.</summary>
    public const string Version = "1.0";

    /// <summary>The fact tables, one file a month.</summary>
    public static IReadOnlyList<TableDefinition> Facts { get; } = MonthTables.Definitions;

    /// <summary>All tables, dimensions first, in the order in which they are published.</summary>
    public static IReadOnlyList<TableDefinition> Tables { get; } = [.. DimensionTables.Definitions, .. Facts, RestatementTable.Table.Definition];

    /// <summary>The table of a name, or null.</summary>
    public static TableDefinition? Find(string name) => Tables.FirstOrDefault(t => t.Name == name);
}
