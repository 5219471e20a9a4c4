using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Reports;
using Pipeline.Core.Restatements;

namespace Pipeline.Storage.Reports;

/// <summary>
/// Reads what month reports are made from. Months before are read once each and kept as their figures alone, so that no more than one month's rows are
/// held however many reports are made.
/// </summary>
public sealed class MonthReportReading(PublishedTables tables)
{
    private readonly Dictionary<(Month Month, string? Level), MonthFigures> _figures = [];
    private Dictionary<string, TableData>? _dimensions;

    /// <summary>Every published month, in order of time.</summary>
    public async Task<IReadOnlyList<ReportedMonth>> MonthsAsync(CancellationToken cancellation) =>
        ReportedMonth.All((await DimensionsAsync(cancellation))[MonthDimension.Name]);

    /// <summary>The names of all units, as they were in a month.</summary>
    public async Task<ReportUnits> UnitsAsync(Month month, CancellationToken cancellation) => new(await DimensionsAsync(cancellation), month);

    /// <param name="level">Code of the supervising level whose organisations it is about; null for all.</param>
    /// <returns>Null if the month is not published.</returns>
    /// <exception cref="InvalidDataException">A file of the snapshot is missing or damaged.</exception>
    public async Task<ReportInputs?> ReadAsync(Month month, string? level, CancellationToken cancellation)
    {
        var dimensions = await DimensionsAsync(cancellation);
        var months = ReportedMonth.All(dimensions[MonthDimension.Name]);
        if (!months.Any(m => m.Month == month))
        {
            return null;
        }

        var scope = new ReportScope(new(dimensions, month), level);
        var facts = await FactsAsync(month, cancellation);
        var figures = new List<MonthFigures>();
        foreach (var shown in months.Where(m => m.Month <= month && m.Month > month.Plus(-ReportInputs.Span)))
        {
            figures.Add(await FiguresAsync(shown, scope, shown.Month == month ? facts : null, cancellation));
        }

        return new(month, scope, dimensions, facts, figures);
    }

    private async Task<MonthFigures> FiguresAsync(
        ReportedMonth month, ReportScope scope, IReadOnlyDictionary<string, TableData>? facts, CancellationToken cancellation)
    {
        if (!_figures.TryGetValue((month.Month, scope.Level), out var figures))
        {
            figures = MonthFigures.Of(month, scope, facts ?? await FactsAsync(month.Month, cancellation));
            _figures[(month.Month, scope.Level)] = figures;
        }

        return figures;
    }

    private async Task<IReadOnlyDictionary<string, TableData>> FactsAsync(Month month, CancellationToken cancellation)
    {
        var facts = new Dictionary<string, TableData>(StringComparer.Ordinal);
        foreach (var table in DatasetSchema.Facts.Append(RestatementTable.Table.Definition))
        {
            facts[table.Name] = await tables.ReadAsync(table, month, cancellation);
        }

        return facts;
    }

    /// <summary>The dimensions by name, but the calendar.</summary>
    public async Task<IReadOnlyDictionary<string, TableData>> DimensionsAsync(CancellationToken cancellation)
    {
        if (_dimensions is null)
        {
            var dimensions = new Dictionary<string, TableData>(StringComparer.Ordinal);
            foreach (var table in DimensionTables.Definitions.Where(t => t.Name != DateDimension.Name))
            {
                dimensions[table.Name] = await tables.ReadAsync(table, cancellation);
            }

            _dimensions = dimensions;
        }

        return _dimensions;
    }
}
