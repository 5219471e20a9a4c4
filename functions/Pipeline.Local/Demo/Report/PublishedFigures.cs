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

    private MonthFigures Of(Month month, string state) => new(
        month, state,
        Rate("fact_reporting", month, "r1"),
        Rate("fact_reporting", month, "r2"),
        Rate("fact_reporting", month, "r2b"),
        Rate("fact_meeting_compliance", month, "m1"),
        Rate("fact_village_meeting", month, "v1"),
        Rate("fact_supervising_meeting", month, "d1"),
        Rate("fact_apprenticeship_rotation", month, "a1"),
        Rate("fact_household_coverage", month, "h1"),
        Rate("fact_new_rural", month, "n1"));

    private Rate Rate(string table, Month month, string figure) =>
        _tables.TryGetValue(table + "/" + month, out var data) ? new(Sum(data, figure + "_num"), Sum(data, figure + "_den")) : default;

    private static decimal Sum(TableData data, string column)
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        return position < 0
            ? throw new InvalidDataException($"{data.Table.Name} has no column {column}.")
            : ((IEnumerable)data.Columns[position]).Cast<object?>().Sum(v => Convert.ToDecimal(v, CultureInfo.InvariantCulture));
    }
}
