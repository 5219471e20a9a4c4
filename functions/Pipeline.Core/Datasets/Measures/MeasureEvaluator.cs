using System.Globalization;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>
/// Evaluates a measure over rows in memory: the third reader of the algebra, beside DAX and SQL, and held to both by the tests. It knows the forms that
/// read numbers from rows of one table; the reader's target, the clock and texts are matters of a report that people click in.
/// </summary>
/// <param name="lastMonth">The first day of the newest selected month whose deadline has passed, else of the newest; null where no month is selected.</param>
public sealed class MeasureEvaluator(DateOnly? lastMonth)
{
    private const string Month = "month_start";

    /// <summary>Null stands for blank.</summary>
    /// <exception cref="NotSupportedException">The expression is none that reads numbers from rows.</exception>
    public decimal? Value(MeasureExpression expression, SelectedRows rows) => expression switch
    {
        Sum of => Numbers(of.Column, rows, of.Where).Aggregate((decimal?)null, (sum, number) => (sum ?? 0) + number),
        Maximum of => Numbers(of.Column, rows, of.Where).Aggregate((decimal?)null, (most, number) => most > number ? most : number),
        RowCount of => NullIfZero(Filtered(rows, of.Where).Count()),
        DistinctCount of => NullIfZero(Filtered(rows, of.Where).Select(r => r.Data.Value(of.Column, r.Row)).OfType<object>().Distinct().Count()),
        SumOfUnits of => OfUnits(of, rows),
        SumOfQuotients of => rows.Each()
            .Select(r => Divide(r.Data.Number(of.Dividend, r.Row), r.Data.Number(of.Divisor, r.Row)))
            .OfType<decimal>()
            .Aggregate((decimal?)null, (sum, number) => (sum ?? 0) + number),
        Quotient of => Divide(Value(of.Dividend, rows), Value(of.Divisor, rows)),
        Difference of => Value(of.Minuend, rows) is var minuend && Value(of.Subtrahend, rows) is var subtrahend && (minuend ?? subtrahend) is not null
            ? (minuend ?? 0) - (subtrahend ?? 0)
            : null,
        LastMonth of => Value(of.Of, rows.Where((data, row) => data.Day(Month, row) == lastMonth)),
        _ => throw new NotSupportedException($"{expression.GetType().Name} reads no numbers from rows."),
    };

    /// <summary>Whether the expression is one that this knows.</summary>
    public static bool Knows(MeasureExpression expression) => expression switch
    {
        Sum or Maximum or RowCount or DistinctCount or SumOfUnits or SumOfQuotients => true,
        Quotient of => Knows(of.Dividend) && Knows(of.Divisor),
        Difference of => Knows(of.Minuend) && Knows(of.Subtrahend),
        LastMonth of => Knows(of.Of),
        _ => false,
    };

    /// <summary>Whether a row is among those that a filter lets through.</summary>
    public static bool Passes(RowFilter? filter, TableData data, int row) => filter switch
    {
        null => true,
        IsTrue of => data.IsTrue(of.Column, row),
        IsText of => data.Text(of.Column, row) == of.Value,
        IsKnown of => data.Value(of.Column, row) is not null,
        IsYearOfMonth of => data.Number(of.Column, row) == data.Day(Month, row)?.Year - of.YearsBefore,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "The filter is not known."),
    };

    private static decimal? OfUnits(SumOfUnits of, SelectedRows rows)
    {
        var greatest = rows.By((data, row) => string.Join('\0', of.Units.Select(unit => Convert.ToString(data.Value(unit, row), CultureInfo.InvariantCulture))))
            .Values
            .Select(unit => Numbers(of.Column, unit, null).Aggregate((decimal?)null, (most, number) => most > number ? most : number))
            .OfType<decimal>()
            .ToList();
        return greatest.Count == 0 ? null : greatest.Sum();
    }

    private static IEnumerable<decimal> Numbers(string column, SelectedRows rows, RowFilter? where) =>
        Filtered(rows, where).Select(r => r.Data.Number(column, r.Row)).OfType<decimal>();

    private static IEnumerable<(TableData Data, int Row)> Filtered(SelectedRows rows, RowFilter? where) =>
        where is null ? rows.Each() : rows.Each().Where(r => Passes(where, r.Data, r.Row));

    private static decimal? Divide(decimal? dividend, decimal? divisor) => divisor is null or 0 ? null : dividend / divisor;

    private static decimal? NullIfZero(int count) => count == 0 ? null : count;
}
