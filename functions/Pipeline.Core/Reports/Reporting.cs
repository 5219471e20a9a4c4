using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports;

/// <summary>A report while its sections are made: the month's rows and figures, and those of the months before.</summary>
internal sealed class Reporting
{
    private readonly Dictionary<string, SelectedRows> _rows;
    private readonly Dictionary<string, IReadOnlyDictionary<string, SelectedRows>> _byOrganization = new(StringComparer.Ordinal);
    private readonly MeasureEvaluator _evaluator;

    public Reporting(ReportInputs inputs)
    {
        (Units, Scope) = (inputs.Scope.Units, inputs.Scope);
        _evaluator = new(inputs.Month.FirstDay);
        _rows = DatasetSchema.Tables
            .Where(t => t.Monthly)
            .ToDictionary(t => t.Name, t => inputs.Scope.Of(inputs.Facts.GetValueOrDefault(t.Name, TableData.Empty(t))), StringComparer.Ordinal);
        (Months, Now) = (inputs.Months, inputs.Months[^1]);
        Month = Now.Month;
        Before = Months.FirstOrDefault(m => m.Month.Month == inputs.Month.Previous);
    }

    public ReportedMonth Month { get; }

    public ReportUnits Units { get; }

    public ReportScope Scope { get; }

    public MonthFigures Now { get; }

    /// <summary>The month before; null where it is not published.</summary>
    public MonthFigures? Before { get; }

    /// <summary>All months of the report in order, this one last.</summary>
    public IReadOnlyList<MonthFigures> Months { get; }

    /// <summary>The months' names along an axis or over columns.</summary>
    public IReadOnlyList<(Bilingual Label, bool IsProvisional)> MonthLabels =>
        [.. Months.Select((m, i) => (ReportWords.ShortOf(m.Month.Month, i == 0 || m.Month.Month.Number == 1), m.Month.IsProvisional))];

    public SelectedRows Rows(string table) => _rows[table];

    public FigureValue Read(ReportFigure figure, SelectedRows rows) => FigureReading.Of(figure, rows, Month.IsProvisional);

    public ReportCell Cell(string figure, SelectedRows rows) => new ReportCell.Reading(Read(ReportFigures.Get(figure), rows));

    /// <summary>A measure of the catalogue over rows.</summary>
    public decimal? Measure(string id, SelectedRows rows) => _evaluator.Value(MeasureCatalogue.Get(id).Expression, rows);

    /// <summary>A measure over everything within the scope.</summary>
    public decimal? Measure(string id) => MeasureCatalogue.Get(id) is var measure ? _evaluator.Value(measure.Expression, Rows(measure.Table)) : null;

    /// <summary>Rows of a table by the organisation they are of; those of none are left out.</summary>
    public IReadOnlyDictionary<string, SelectedRows> ByOrganization(string table)
    {
        if (!_byOrganization.TryGetValue(table, out var groups))
        {
            groups = Rows(table).By((data, row) => Units.OwnerOf(data, row)?.Code ?? "").Where(g => g.Key.Length > 0).ToDictionary(g => g.Key, g => g.Value, StringComparer.Ordinal);
            _byOrganization[table] = groups;
        }

        return groups;
    }

    /// <summary>The rows of a table that are of some organisations.</summary>
    public SelectedRows RowsOf(string table, Func<ReportOrganization, bool> isIn) =>
        SelectedRows.Together(Rows(table).Table, ByOrganization(table).Where(g => isIn(Units.ByCode[g.Key])).Select(g => g.Value));
}
