using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Reports;

/// <summary>
/// The columns of a table's sheet: those of the published table under their own names, each key followed by the codes and names of what it points to;
/// first the name of the smallest unit that a row is of, for that column stays while one scrolls.
/// </summary>
internal static class SheetColumns
{
    private static readonly Dictionary<string, string[]> Labels = new(StringComparer.Ordinal)
    {
        ["dim_organization"] = ["organization_code", "organization_name_vi", "organization_name_en"],
        ["dim_cell"] = ["cell_code", "cell_name"],
        ["dim_village"] = ["village_code", "village_name"],
        ["dim_cluster"] = ["cluster_code", "cluster_name"],
        ["dim_sector"] = ["sector_code", "sector_name_vi", "sector_name_en"],
        ["dim_form"] = ["form_code", "form_name_vi", "form_name_en"],
        ["dim_rating"] = ["rating_code", "rating_name_vi", "rating_name_en"],
        ["dim_rule_pack"] = ["rule_pack_code"],
    };

    private static readonly string[] SmallestFirst = ["host_cell_key", "cell_key", "village_key", "cluster_key", "organization_key"];

    public static IReadOnlyList<SheetColumn> Of(TableDefinition table)
    {
        var columns = table.Columns.SelectMany(c => new[] { new SheetColumn(c, c.Name, null) }.Concat(LabelsOf(c))).ToList();
        var unit = SmallestFirst.FirstOrDefault(key => table.Columns.Any(c => c.Name == key));
        var first = columns.Find(c => c.Source == unit && c.Label?.Contains("_name", StringComparison.Ordinal) == true);
        return first is null ? columns : [first, .. columns.Where(c => c != first)];
    }

    private static IEnumerable<SheetColumn> LabelsOf(ColumnDefinition key)
    {
        if (key.References is null || !Labels.TryGetValue(key.References, out var labels))
        {
            yield break;
        }

        var dimension = DatasetSchema.Find(key.References)!;
        var role = key.Name[..^dimension.Key.Single().Length];
        foreach (var label in labels)
        {
            var definition = dimension.Columns.Single(c => c.Name == label);
            yield return new(
                definition with { Name = role + label, Caption = role.Length == 0 ? definition.Caption : new($"{key.Caption.Vi}: {definition.Caption.Vi}", $"{key.Caption.En}: {definition.Caption.En}") },
                key.Name, label);
        }
    }
}
