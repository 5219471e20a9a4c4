namespace Pipeline.Core.Datasets.Measures;

/// <summary>
/// What a measure computes from the rows that a reader has selected: the algebra that DAX and SQL are both written from. Where nothing is
/// selected, or nothing known, it is blank; blank is never 0.
/// </summary>
public abstract record MeasureExpression
{
    /// <summary>Evaluated in the last month of the selection (<see cref="LastMonthOfSelection"/>): for stocks, and for figures that exist as it was only.</summary>
    public MeasureExpression InLastMonth() => new LastMonth(this);

    /// <summary>Blank where the divisor is 0 or blank.</summary>
    public MeasureExpression Over(MeasureExpression divisor) => new Quotient(this, divisor);

    /// <summary>Blank only where both are: a blank beside a number counts as 0, as in DAX.</summary>
    public MeasureExpression Less(MeasureExpression subtrahend) => new Difference(this, subtrahend);

    /// <summary>The sum of a column over rows.</summary>
    public sealed record Sum(string Column, RowFilter? Where = null) : MeasureExpression;

    /// <summary>The greatest value of a column over rows.</summary>
    public sealed record Maximum(string Column, RowFilter? Where = null) : MeasureExpression;

    /// <summary>How many rows; blank for none.</summary>
    public sealed record RowCount(RowFilter? Where = null) : MeasureExpression;

    /// <summary>How many different values; blank for none.</summary>
    public sealed record DistinctCount(string Column, RowFilter? Where = null) : MeasureExpression;

    /// <summary>For a column that says the same in all rows of a unit: its value once for each unit, summed.</summary>
    /// <param name="Units">The columns that together name the unit.</param>
    public sealed record SumOfUnits(IReadOnlyList<string> Units, string Column) : MeasureExpression;

    /// <summary>The sum of each row's own quotient, for a divisor that differs between months, such as their days.</summary>
    public sealed record SumOfQuotients(string Dividend, string Divisor) : MeasureExpression;

    /// <inheritdoc cref="Over"/>
    public sealed record Quotient(MeasureExpression Dividend, MeasureExpression Divisor) : MeasureExpression;

    /// <inheritdoc cref="Less"/>
    public sealed record Difference(MeasureExpression Minuend, MeasureExpression Subtrahend) : MeasureExpression;

    /// <inheritdoc cref="InLastMonth"/>
    public sealed record LastMonth(MeasureExpression Of) : MeasureExpression;

    /// <summary>
    /// The first day of the newest selected month whose deadline has passed; of the newest month where all are still running. Which units are
    /// selected does not matter: a unit that ended before has no stock in it.
    /// </summary>
    public sealed record LastMonthOfSelection : MeasureExpression;

    /// <summary>The months of the selection that are still running, as text; blank where there is none.</summary>
    public sealed record RunningMonths : MeasureExpression;

    /// <summary>The target that the reader picked.</summary>
    public sealed record Target : MeasureExpression;

    /// <summary>A rate less the target; blank where the rate is.</summary>
    /// <param name="Rate">Id of the measure.</param>
    public sealed record AboveTarget(string Rate) : MeasureExpression;

    /// <summary>How many organisations have a rate, and one below the target; blank for none. An organisation without the rate is not below.</summary>
    /// <param name="Rate">Id of the measure.</param>
    public sealed record OrganizationsBelowTarget(string Rate) : MeasureExpression;

    /// <summary>Calendar days, in UTC, from the latest instant of a column until now.</summary>
    public sealed record DaysSince(string Column) : MeasureExpression;
}
