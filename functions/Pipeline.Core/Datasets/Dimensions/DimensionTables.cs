using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The dimension tables of a snapshot.</summary>
public static class DimensionTables
{
    /// <summary>Their definitions, in the order in which they are published.</summary>
    public static IReadOnlyList<TableDefinition> Definitions { get; } =
    [
        DateDimension.Table.Definition,
        MonthDimension.Table.Definition,
        OrganizationDimension.Table.Definition,
        VillageDimension.Table.Definition,
        CellDimension.Table.Definition,
        ClusterDimension.Table.Definition,
        SectorDimension.Table.Definition,
        RatingDimension.Table.Definition,
        FormDimension.Table.Definition,
        RulePackDimension.Table.Definition,
    ];

    /// <summary>All rows, in the order of <see cref="Definitions"/>; each table is sorted by its key.</summary>
    /// <param name="completeness">Sheets received and expected, by month; 0 and 0 where there is none.</param>
    public static IReadOnlyList<TableData> All(
        UnitDirectory directory,
        SurrogateKeys keys,
        IReadOnlyList<MonthVersion> months,
        IReadOnlyDictionary<Month, (int Received, int Expected)> completeness)
    {
        var view = new HierarchyView(directory, AsOf(directory, months));
        return
        [
            DateDimension.Table.ToData(DateDimension.Rows([.. months.Select(m => m.Month)])),
            MonthDimension.Table.ToData(MonthDimension.Rows(directory, keys, months, completeness)),
            OrganizationDimension.Table.ToData(OrganizationDimension.Rows(directory, keys, view)),
            VillageDimension.Table.ToData(VillageDimension.Rows(directory, keys, view)),
            CellDimension.Table.ToData(CellDimension.Rows(directory, keys, view)),
            ClusterDimension.Table.ToData(ClusterDimension.Rows(directory, keys)),
            SectorDimension.Table.ToData(SectorDimension.Rows(directory, keys)),
            RatingDimension.Table.ToData(RatingDimension.Rows()),
            FormDimension.Table.ToData(FormDimension.Rows()),
            RulePackDimension.Table.ToData(RulePackDimension.Rows(directory, keys)),
        ];
    }

    /// <summary>The day that the current keys are as of: the last one of the last month.</summary>
    private static DateOnly AsOf(UnitDirectory directory, IReadOnlyList<MonthVersion> months) =>
        (months.Count > 0 ? months.Max(m => m.Month) : directory.Units.FirstMonth).LastDay;
}
