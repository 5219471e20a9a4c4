using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Indicators;
using Pipeline.Core.Jobs;
using Pipeline.Core.Restatements;

namespace Pipeline.Core.Datasets;

/// <summary>Every table that is published. Within a major version tables and columns are only added (DATASETS, Parquet).</summary>
public static class DatasetSchema
{
    /// <summary>Readers refuse a major version that they do not know.</summary>
    public const int Major = 1;

    /// <summary>
    /// Major and minor. The minor goes up with every table, column or measure that is added; <see cref="SchemaHistory"/> says what came with which.
    /// </summary>
    public const string Version = "1.5";

    /// <summary>The fact tables, one file a month.</summary>
    public static IReadOnlyList<TableDefinition> Facts { get; } = MonthTables.Definitions;

    /// <summary>All tables, dimensions first, in the order in which they are published.</summary>
    public static IReadOnlyList<TableDefinition> Tables { get; } = [.. DimensionTables.Definitions, .. Facts, RestatementTable.Table.Definition];

    /// <summary>What is published as CSV alone, outside of the snapshots: the dictionary and the log of runs.</summary>
    public static IReadOnlyList<TableDefinition> Beside { get; } = [DatasetDictionary.Table.Definition, JobLogTable.Table.Definition];

    /// <summary>What reports make themselves, of the pointer and of the reader's choice.</summary>
    public static IReadOnlyList<TableDefinition> OfReports { get; } = [SnapshotTable.Definition, TargetTable.Definition];

    /// <summary>Everything that the dictionary tells of and the contract promises.</summary>
    public static IReadOnlyList<TableDefinition> Promised { get; } = [.. Tables, .. Beside, .. OfReports];

    /// <summary>The table of a name, or null.</summary>
    public static TableDefinition? Find(string name) => Tables.FirstOrDefault(t => t.Name == name);
}
