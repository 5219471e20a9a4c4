using System.Collections;
using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;

namespace Pipeline.Local.Demo.Report;

/// <summary>Reads the figures where an analyst reads them: from the published Parquet files, by the pointer and its manifest.</summary>
public sealed class PublishedFigures
{
    private readonly Dictionary<string, TableData> _tables = new(StringComparer.Ordinal);

    private PublishedFigures(Manifest manifest) => Manifest = manifest;

    public Manifest Manifest { get; }

    /// <exception cref="InvalidDataException">Nothing was published, or a file is not what the manifest names.</exception>
    public static async Task<PublishedFigures> ReadAsync(Stores stores, CancellationToken cancellation)
    {
        var snapshot = await CurrentSnapshot.ReadAsync(stores, cancellation);
        var published = new PublishedFigures(snapshot.Manifest ?? throw new InvalidDataException("No snapshot was published."));
        var files = new DatasetFiles(stores);
        foreach (var table in published.Manifest.Tables)
        {
            foreach (var (month, data) in await files.ByMonthAsync(table, cancellation))
            {
                published._tables[table.Name + "/" + month] = data;
            }
        }

        return published;
    }

    public IReadOnlyList<MonthFigures> Months() => [.. Manifest.Months.Select(m => Of(Month.Parse(m.Month), m.State))];

    /// <summary>The last month of each quarter that has ended.</summary>
    public IReadOnlyList<RotationFigures> Quarters() =>
        [.. Manifest.Months.Select(m => Month.Parse(m.Month)).Where(m => m.Number % 3 == 0).Select(m => new RotationFigures(
            m,
            Count("fact_meeting_compliance", m, "gap_alert"),
            Rate("fact_meeting_compliance", m, "m1c"),
            Rate("fact_cluster_rotation", m, "c2"),
            Rate("fact_cluster_rotation", m, "c3"),
            Values("fact_cluster_rotation", m, "longest_wait_months").OfType<int>().DefaultIfEmpty().Max()))];

    /// <summary>Distinct members in charge of a household in a calendar year.</summary>
    public int MembersInCharge(int year) => OverYear("fact_member_report", "members_first_in_charge_in_year", year);

    /// <summary>Distinct households in a member's charge in a calendar year.</summary>
    public int HouseholdsInCharge(int year) => OverYear("fact_household_coverage", "households_first_in_charge_in_year", year);

    /// <summary>E1p: distinct owners of an effective model over the last three years, at the end of a month.</summary>
    public int OwnersOfModels(Month month) =>
        _tables.TryGetValue("fact_economic_model/" + month, out var data) ? (int)Sum(data, "e1p_owners") : 0;

    private int OverYear(string table, string column, int year) => (int)Manifest.Months
        .Select(m => Month.Parse(m.Month))
        .Where(m => m.Year == year && _tables.ContainsKey(table + "/" + m))
        .Sum(m => Sum(_tables[table + "/" + m], column));

    private MonthFigures Of(Month month, string state) => new(
        month, state,
        Rate("fact_reporting", month, "r1"),
        Rate("fact_reporting", month, "r2"),
        Rate("fact_reporting", month, "r2b"),
        Rate("fact_meeting_compliance", month, "m1"),
        Rate("fact_village_meeting", month, "v1"),
        Rate("fact_supervising_meeting", month, "d1"),
        Rate("fact_apprenticeship_rotation", month, "a1"),
        Terms(month),
        Rate("fact_household_coverage", month, "h1"));

    /// <summary>A2: the table has the year before as well.</summary>
    private Rate Terms(Month month)
    {
        if (!_tables.TryGetValue("fact_apprenticeship_term/" + month, out var data))
        {
            return default;
        }

        var ofYear = Values(data, "term_year").Select(year => year is int number && number == month.Year).ToList();
        return new(OfYear("a2_num"), OfYear("a2_den"));

        decimal OfYear(string column) =>
            Values(data, column).Zip(ofYear, (value, counts) => counts ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0).Sum();
    }

    private Rate Rate(string table, Month month, string figure) =>
        _tables.TryGetValue(table + "/" + month, out var data) ? new(Sum(data, figure + "_num"), Sum(data, figure + "_den")) : default;

    private int Count(string table, Month month, string flag) => Values(table, month, flag).Count(v => v is true);

    private IEnumerable<object?> Values(string table, Month month, string column) =>
        _tables.TryGetValue(table + "/" + month, out var data) ? Values(data, column) : [];

    private static decimal Sum(TableData data, string column) =>
        Values(data, column).Sum(v => Convert.ToDecimal(v, CultureInfo.InvariantCulture));

    private static IEnumerable<object?> Values(TableData data, string column)
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        return position < 0
            ? throw new InvalidDataException($"{data.Table.Name} has no column {column}.")
            : ((IEnumerable)data.Columns[position]).Cast<object?>();
    }
}
