using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports;

/// <summary>The names of everything that keys point to, from the dimensions.</summary>
public sealed class ReportUnits
{
    private static readonly string[] OwnerKeys = ["organization_key", "cell_key", "host_cell_key", "next_host_cell_key"];

    private readonly Dictionary<int, (string Name, string Organization)> _cells;
    private readonly Dictionary<string, IReadOnlyDictionary<int, Bilingual>> _names;

    /// <param name="month">Units are called as they were on its last day, or when they ended before.</param>
    public ReportUnits(IReadOnlyDictionary<string, TableData> dimensions, Month month)
    {
        Organizations = Read(dimensions["dim_organization"])
            .OrderBy(o => o.Rank).ThenBy(o => o.Code, StringComparer.Ordinal).ThenBy(o => o.Key)
            .Select((o, place) => o with { Place = place })
            .ToDictionary(o => o.Key);
        ByCode = Organizations.Values.Where(o => o.ValidFrom is null || o.ValidFrom <= month.LastDay)
            .GroupBy(o => o.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(o => o.ValidFrom)!, StringComparer.Ordinal);
        var cells = dimensions["dim_cell"];
        _cells = Rows(cells).ToDictionary(row => cells.Key("cell_key", row), row => (cells.Text("cell_name", row)!, cells.Text("organization_code", row) ?? ""));
        _names = new(StringComparer.Ordinal)
        {
            ["village_key"] = Names(dimensions["dim_village"], "village_key", "village_name"),
            ["cluster_key"] = Names(dimensions["dim_cluster"], "cluster_key", "cluster_name"),
            ["sector_key"] = Names(dimensions["dim_sector"], "sector_key", "sector_name"),
            ["form_key"] = Names(dimensions["dim_form"], "form_key", "form_name"),
            ["rating_key"] = Names(dimensions["dim_rating"], "rating_key", "rating_name"),
            ["rule_pack_key"] = Names(dimensions["dim_rule_pack"], "rule_pack_key", "rule_pack_name"),
        };
    }

    /// <summary>By surrogate key.</summary>
    public IReadOnlyDictionary<int, ReportOrganization> Organizations { get; }

    /// <summary>By code: the version of each that the month knows.</summary>
    public IReadOnlyDictionary<string, ReportOrganization> ByCode { get; }

    public string Cell(int key) => _cells.TryGetValue(key, out var cell) ? cell.Name : "";

    /// <summary>The name of the row that a key points to; empty for a key that points nowhere.</summary>
    /// <param name="column">Name of the key.</param>
    public Bilingual Name(string column, int key) => _names[column].GetValueOrDefault(key, new("", ""));

    /// <summary>Every key of a dimension and its name, in order, without the unknown one.</summary>
    public IEnumerable<(int Key, Bilingual Name)> All(string column) => _names[column].Where(n => n.Key != 0).OrderBy(n => n.Key).Select(n => (n.Key, n.Value));

    /// <summary>The organisation that a row is of, directly or by its cell; null where it cannot be told.</summary>
    public ReportOrganization? OwnerOf(TableData data, int row) => OwnerKeys.FirstOrDefault(data.Has) switch
    {
        null => null,
        "organization_key" => Organizations.GetValueOrDefault(data.Key("organization_key", row)),
        var cell => _cells.TryGetValue(data.Key(cell, row), out var own) ? ByCode.GetValueOrDefault(own.Organization) : null,
    };

    private static IEnumerable<ReportOrganization> Read(TableData table) =>
        from row in Rows(table)
        let name = new Bilingual(table.Text("organization_name_vi", row)!, table.Text("organization_name_en", row)!)
        let kind = table.Text("kind", row) ?? ""
        select new ReportOrganization(
            table.Key("organization_key", row),
            table.Text("organization_code", row)!,
            name,
            kind == ReportOrganization.CommuneCommittee && table.Text("commune_name_vi", row) is { } commune ? new(commune, table.Text("commune_name_en", row) ?? commune) : name,
            kind,
            new(table.Text("kind_vi", row)!, table.Text("kind_en", row)!),
            table.Text("supervising_level_code", row) ?? "",
            new(table.Text("supervising_level_name_vi", row) ?? "", table.Text("supervising_level_name_en", row) ?? ""),
            table.Day("valid_from", row));

    private static Dictionary<int, Bilingual> Names(TableData table, string key, string name) => table.Has(name)
        ? Rows(table).ToDictionary(row => table.Key(key, row), row => new Bilingual(table.Text(name, row)!, table.Text(name, row)!))
        : Rows(table).ToDictionary(row => table.Key(key, row), row => new Bilingual(table.Text(name + "_vi", row)!, table.Text(name + "_en", row)!));

    private static IEnumerable<int> Rows(TableData table) => Enumerable.Range(0, table.RowCount);
}
