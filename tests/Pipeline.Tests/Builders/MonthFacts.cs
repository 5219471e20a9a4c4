using System.Globalization;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Tests.Builders;

/// <summary>The fact tables of a month, read by code.</summary>
internal sealed class MonthFacts(Country country, MonthInputs inputs)
{
    private readonly AssembledMonth _assembled = MonthTables.Assemble(inputs);

    public MonthInputs Inputs { get; } = inputs;

    public IReadOnlyList<TableData> Tables => _assembled.Tables;

    /// <summary>What the month hands on.</summary>
    public MonthHistory History => _assembled.History;

    public FactRow Cell(string code) => One("fact_meeting_compliance", ("cell_key", KeyedTable.Cell, code));

    public FactRow Members(string cell = "CB1") => One("fact_member_report", ("cell_key", KeyedTable.Cell, cell));

    public FactRow Cluster(string code) => One("fact_cluster_rotation", ("cluster_key", KeyedTable.Cluster, code));

    public FactRow Households(string village = A.Village) => One("fact_household_coverage", ("village_key", KeyedTable.Village, village));

    public FactRow VillageMeetings(string village = A.Village) => One("fact_village_meeting", ("village_key", KeyedTable.Village, village));

    public FactRow Above(string body = "standing-committee", string organization = A.Committee) =>
        Rows("fact_supervising_meeting").Single(r => r["body"] == body && Is(r, ("organization_key", KeyedTable.Organization, organization)));

    public FactRow NewRural(string organization = A.Committee) => One("fact_new_rural", ("organization_key", KeyedTable.Organization, organization));

    public FactRow Days(string village = A.Village, string sector = A.Sector) =>
        One("fact_apprenticeship_rotation", ("village_key", KeyedTable.Village, village), ("sector_key", KeyedTable.Sector, sector));

    public FactRow Terms(int year = 2019, string sector = A.Sector) => Rows("fact_apprenticeship_term").Single(r =>
        r["term_year"] == year.ToString(CultureInfo.InvariantCulture) && Is(r, ("sector_key", KeyedTable.Sector, sector)));

    public FactRow Models(string sector = "KT-CHE", string organization = A.Committee) => One(
        "fact_economic_model", ("organization_key", KeyedTable.Organization, organization), ("sector_key", KeyedTable.Sector, sector));

    public FactRow Reporting(string form, string organization = A.Committee) =>
        Rows("fact_reporting").Single(r =>
            r["form_key"] == Core.Sheets.Forms.Find(form)!.NumberInDimension.ToString(CultureInfo.InvariantCulture)
            && Is(r, ("organization_key", KeyedTable.Organization, organization)));

    public FactRow Obligation(string form, string organization = A.Committee) =>
        Rows("fact_obligation").Single(r =>
            r["form_key"] == Core.Sheets.Forms.Find(form)!.NumberInDimension.ToString(CultureInfo.InvariantCulture)
            && Is(r, ("organization_key", KeyedTable.Organization, organization)));

    public IReadOnlyList<FactRow> Rows(string table)
    {
        var data = Tables.Single(t => t.Table.Name == table);
        return [.. Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i))];
    }

    public int Sum(string table, string column) =>
        Rows(table).Sum(r => r[column] is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0);

    /// <summary>A table as text, one line a row; a key as the code it stands for.</summary>
    public string Show(string table, params string[] columns) =>
        string.Join('\n', Rows(table).Select(r => string.Join(' ', columns.Select(c => Show(r, c)))));

    private string Show(FactRow row, string column) => column switch
    {
        "cell_key" or "host_cell_key" or "guest_cell_key" or "next_host_cell_key" => Code(KeyedTable.Cell, row[column]),
        "cluster_key" => Code(KeyedTable.Cluster, row[column]),
        "village_key" => Code(KeyedTable.Village, row[column]),
        "sector_key" => Code(KeyedTable.Sector, row[column]),
        "organization_key" => Code(KeyedTable.Organization, row[column]),
        _ => row[column] is { Length: > 0 } text ? text : "-",
    };

    private string Code(KeyedTable table, string key) =>
        Inputs.Keys.All.FirstOrDefault(k => k.Table == table && k.Key.ToString(CultureInfo.InvariantCulture) == key)?.Code ?? "?";

    private FactRow One(string table, params (string Column, KeyedTable Table, string Code)[] keys) =>
        Rows(table).Single(r => keys.All(k => Is(r, k)));

    private bool Is(FactRow row, (string Column, KeyedTable Table, string Code) key) => Code(key.Table, row[key.Column]) == key.Code;

    public bool Has(string table, string column, KeyedTable of, string code) => Rows(table).Any(r => Is(r, (column, of, code)));

    public Country Country { get; } = country;
}
