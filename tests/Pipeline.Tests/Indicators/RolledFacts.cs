using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>Reads fact tables in both views of the hierarchy, as a reader does: by the keys of the facts and the columns of the dimensions.</summary>
internal sealed class RolledFacts
{
    private readonly Dictionary<string, TableData> _dimensions;

    /// <summary>As of the last day of a month.</summary>
    public RolledFacts(Core.Summaries.MonthInputs inputs, Month asOf)
    {
        var months = new[] { inputs.Version, inputs.Version with { Month = asOf } };
        _dimensions = DimensionTables.All(inputs.Directory, inputs.Keys, [.. months.DistinctBy(m => m.Month)], new Dictionary<Month, (int, int)>())
            .ToDictionary(d => d.Table.Name, StringComparer.Ordinal);
    }

    /// <summary>The columns that add up over units.</summary>
    public static IEnumerable<string> Additive(TableDefinition table) =>
        table.Columns.Where(c => c.Aggregation != Aggregation.None).Select(c => c.Name);

    /// <summary>Organisation code → sum, by the organisations of the month.</summary>
    public Dictionary<string, decimal> AsItWas(TableData facts, string column, string label = "organization_code") =>
        Sums(facts, column, row => Label(Key(facts, "organization_key", row), label));

    /// <summary>Organisation code → sum, by those that stand for them; every row is to find exactly one.</summary>
    public Dictionary<string, decimal> AsOf(TableData facts, string column, string label = "organization_code") =>
        Sums(facts, column, row => Label(CurrentOrganization(facts, row), label));

    private int CurrentOrganization(TableData facts, int row)
    {
        var (key, dimension) = RollUp.KeysOf(facts.Table).FirstOrDefault(k => Key(facts, k.Key, row) != UnknownRow.Key);
        return key is null ? UnknownRow.Key : Cell<int>(_dimensions[dimension], "current_organization_key", RowOf(dimension, Key(facts, key, row)));
    }

    private string Label(int organization, string column) =>
        Cell<string?>(_dimensions[OrganizationDimension.Name], column, RowOf(OrganizationDimension.Name, organization)) ?? "";

    private int RowOf(string dimension, int key)
    {
        var rows = Enumerable.Range(0, _dimensions[dimension].RowCount).Where(i => ((int[])_dimensions[dimension].Columns[0])[i] == key);
        return Assert.Single(rows);
    }

    private static int Key(TableData facts, string column, int row) => Cell<int>(facts, column, row);

    private static T Cell<T>(TableData table, string column, int row) =>
        (T)table.Columns[table.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)].GetValue(row)!;

    private static Dictionary<string, decimal> Sums(TableData facts, string column, Func<int, string> unit) =>
        Enumerable.Range(0, facts.RowCount).GroupBy(unit, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(i => new FactRow(facts, i)[column] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : 0), StringComparer.Ordinal);
}
