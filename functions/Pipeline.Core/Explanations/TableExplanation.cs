using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;

namespace Pipeline.Core.Explanations;

/// <summary>How a fact table is explained: its figures with their rules, and its rows with what stands behind them.</summary>
public sealed record TableExplanation(
    TableDefinition Table, IReadOnlyList<FigureDefinition> Figures, Func<ExplainedMonth, IEnumerable<ExplainedRow>> Rows)
{
    /// <summary>The figure that a column belongs to; null for keys, marks and other columns that are no figures.</summary>
    public FigureDefinition? FigureOf(string column) =>
        Figures.FirstOrDefault(f => f.OtherColumns.Contains(column, StringComparer.Ordinal))
        ?? Figures.Where(f => column == f.Id || column.StartsWith(f.Id + "_", StringComparison.Ordinal)).MaxBy(f => f.Id.Length);

    /// <summary>The columns of a figure that hold numbers, in the table's order.</summary>
    public IReadOnlyList<ColumnDefinition> ColumnsOf(FigureDefinition figure) =>
        [.. Table.Columns.Where(c => IsNumber(c) && FigureOf(c.Name) == figure)];

    /// <summary>Every column that holds a number and is no key: each belongs to a figure (a test holds it).</summary>
    public static bool IsNumber(ColumnDefinition column) =>
        column.Type is ColumnType.Int32 or ColumnType.Int64 or ColumnType.Decimal && column.References is null;
}
