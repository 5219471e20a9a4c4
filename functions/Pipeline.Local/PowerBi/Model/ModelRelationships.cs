using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>
/// A relationship for each reference of the contract. Months hang on dates and facts on months, so that one choice of time narrows all. Of two
/// ways to a dimension the one of its own key is active, else the first of the fact's key; a table never refers to itself.
/// </summary>
internal static class ModelRelationships
{
    public static IReadOnlyList<ModelRelationship> Of(IReadOnlyList<TableDefinition> tables) =>
    [
        new(MonthDimension.Name, "month_start", DateDimension.Name, "date", IsActive: true),
        .. tables.Where(t => t.Monthly).Select(t => new ModelRelationship(t.Name, "month_start", MonthDimension.Name, "month_start", IsActive: true)),
        .. tables.SelectMany(References),
        new(OrganizationDimension.Name, "current_organization_key", CurrentOrganizations.Id, "organization_key", IsActive: true),
    ];

    private static IEnumerable<ModelRelationship> References(TableDefinition table) =>
        from column in table.Columns
        where column.References is not null && column.References != table.Name
        let key = DatasetSchema.Find(column.References!)!.Key.Single()
        select new ModelRelationship(table.Name, column.Name, column.References!, key, IsActive: table.Monthly && IsFirst(table, column, key));

    private static bool IsFirst(TableDefinition table, ColumnDefinition column, string key)
    {
        var ways = table.Columns.Where(c => c.References == column.References).ToList();
        return column == (ways.Find(c => c.Name == key) ?? ways.Find(c => table.Key.Contains(c.Name, StringComparer.Ordinal)));
    }
}
