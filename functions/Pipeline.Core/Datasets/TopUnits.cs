using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets;

/// <summary>
/// The level above the communes, a district or a province, that each row of a fact table is under: by the organisation that the row names, else by that
/// of its cell. Rows that name neither are under no unit, the empty code.
/// </summary>
public sealed class TopUnits(UnitDirectory directory, SurrogateKeys keys)
{
    private const string None = "";

    private readonly Lazy<Dictionary<int, string>> _ofOrganizations = new(() => directory.Units.Organizations
        .ToDictionary(o => keys.Given(KeyedTable.Organization, o), o => o.SupervisingLevel));

    private readonly Lazy<Dictionary<int, string>> _ofCells = new(() => directory.Units.Cells.ToDictionary(
        c => keys.Given(KeyedTable.Cell, c), c => directory.Organization(c.Organization).Beside(c)?.SupervisingLevel ?? None));

    /// <summary>One code a row.</summary>
    public IReadOnlyList<string> Of(TableData data) =>
        KeysOf(data, OrganizationDimension.Name) is { } organizations ? [.. organizations.Select(k => _ofOrganizations.Value.GetValueOrDefault(k, None))]
        : KeysOf(data, CellDimension.Name) is { } cells ? [.. cells.Select(k => _ofCells.Value.GetValueOrDefault(k, None))]
        : [.. Enumerable.Repeat(None, data.RowCount)];

    /// <summary>The first column that holds keys of a dimension.</summary>
    private static int[]? KeysOf(TableData data, string dimension) =>
        data.Table.Columns.Index().Where(c => c.Item.References == dimension).Select(c => data.Columns[c.Index] as int[]).FirstOrDefault();
}
