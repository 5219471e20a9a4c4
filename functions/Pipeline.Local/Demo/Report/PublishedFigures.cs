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
            var definition = table.ToDefinition();
            foreach (var file in table.Files)
            {
                published._tables[table.Name + "/" + file.Month] = await files.ReadAsync(definition, file.ToTableFile(table.Name), cancellation);
            }
        }

        return published;
    }

    public IReadOnlyList<MonthFigures> Months() => [.. Manifest.Months.Select(m => Of(Month.Parse(m.Month), m.State))];

    /// <summary>E1p: distinct owners of an effective model over the last three years, at the end of a month.</summary>
    public int OwnersOfModels(Month month) =>
        _tables.TryGetValue("fact_economic_model/" + month, out var data) ? (int)Sum(data, "e1p_owners") : 0;

    private MonthFigures Of(Month month, string state) => new(
        month, state,
        Rate("fact_reporting", month, "r1"),
        Rate("fact_reporting", month, "r2"),
        Rate("fact_meeting_compliance", month, "m1"),
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

        var ofYear = Values(data, "term_year").Select(year => year == month.Year).ToList();
        return new(OfYear("a2_num"), OfYear("a2_den"));

        decimal OfYear(string column) => Values(data, column).Zip(ofYear, (value, counts) => counts ? value : 0).Sum();
    }

    private Rate Rate(string table, Month month, string figure) =>
        _tables.TryGetValue(table + "/" + month, out var data) ? new(Sum(data, figure + "_num"), Sum(data, figure + "_den")) : default;

    private static decimal Sum(TableData data, string column) => Values(data, column).Sum();

    /// <summary>A column's values, 0 where there is none.</summary>
    private static IEnumerable<decimal> Values(TableData data, string column)
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        return position < 0
            ? throw new InvalidDataException($"{data.Table.Name} has no column {column}.")
            : ((IEnumerable)data.Columns[position]).Cast<object?>().Select(v => Convert.ToDecimal(v, CultureInfo.InvariantCulture));
    }
}
