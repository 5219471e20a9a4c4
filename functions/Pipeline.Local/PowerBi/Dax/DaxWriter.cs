using System.Globalization;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Datasets.Measures;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.RowFilter;
using static Pipeline.Local.PowerBi.Dax.DaxNames;

namespace Pipeline.Local.PowerBi.Dax;

/// <summary>Writes a measure in DAX. The tests write the same algebra in SQL and compare what it says of the demo's year.</summary>
internal sealed class DaxWriter
{
    private const string Months = MonthDimension.Name;

    private readonly string _id;

    private DaxWriter(string table) => _id = table;

    /// <summary>Lines are separated by LF and indented by four blanks.</summary>
    public static string Write(Measure measure) => new DaxWriter(measure.Table).Whole(measure.Expression);

    private static string Return(string variable, string value, string result) => $"VAR {variable} =\n    {value}\nRETURN\n    {result}";

    private string Whole(MeasureExpression expression) => expression switch
    {
        LastMonth of => Return("LastMonth", Measure("last-month"), $"CALCULATE ( {Write(of.Of)}, {Column(Months, "month_start")} = LastMonth )"),
        LastMonthOfSelection => Return(
            "Closed",
            $"MAXX ( FILTER ( {Table(Months)}, NOT {Column(Months, "is_running")} ), {Column(Months, "month_start")} )",
            $"COALESCE ( Closed, MAX ( {Column(Months, "month_start")} ) )"),
        RunningMonths => Return(
            "Running",
            $"FILTER ( {Table(Months)}, {Column(Months, "is_running")} )",
            $"IF ( NOT ISEMPTY ( Running ), CONCATENATEX ( Running, {Column(Months, "year_month")}, \", \", {Column(Months, "year_month")}, ASC ) )"),
        AboveTarget of => Return("Rate", Measure(of.Rate), $"IF ( NOT ISBLANK ( Rate ), Rate - {Measure("target")} )"),
        OrganizationsBelowTarget of => Return(
            "Chosen",
            Measure("target"),
            $"COUNTROWS (\n        FILTER (\n            VALUES ( {Column(OrganizationDimension.Name, "organization_key")} ),\n            VAR Rate = {Measure(of.Rate)}\n            RETURN NOT ISBLANK ( Rate ) && Rate < Chosen\n        )\n    )"),
        DaysSince of => Return("Since", $"MAX ( {Own(of.Column)} )", "IF ( NOT ISBLANK ( Since ), DATEDIFF ( Since, UTCNOW (), DAY ) )"),
        _ => Write(expression),
    };

    private string Write(MeasureExpression expression) => expression switch
    {
        Sum { Where: null } of => $"SUM ( {Own(of.Column)} )",
        Sum of => $"SUMX ( {Rows(of.Where)}, {Own(of.Column)} )",
        Maximum { Where: null } of => $"MAX ( {Own(of.Column)} )",
        Maximum of => $"MAXX ( {Rows(of.Where)}, {Own(of.Column)} )",
        RowCount of => $"COUNTROWS ( {Rows(of.Where)} )",
        DistinctCount { Where: null } of => $"DISTINCTCOUNT ( {Own(of.Column)} )",
        DistinctCount of => $"COUNTROWS ( DISTINCT ( SELECTCOLUMNS ( {Rows(of.Where)}, \"Value\", {Own(of.Column)} ) ) )",
        SumOfUnits of => $"SUMX ( SUMMARIZE ( {Table(_id)}, {string.Join(", ", of.Units.Select(Own))} ), CALCULATE ( MAX ( {Own(of.Column)} ) ) )",
        SumOfQuotients of => $"SUMX ( {Table(_id)}, DIVIDE ( {Own(of.Dividend)}, {Own(of.Divisor)} ) )",
        Quotient of => $"DIVIDE ( {Write(of.Dividend)}, {Write(of.Divisor)} )",
        Difference of => $"{Write(of.Minuend)} - {Write(of.Subtrahend)}",
        Target => string.Create(
            CultureInfo.InvariantCulture,
            $"SELECTEDVALUE ( {Column(TargetTable.Name, TargetTable.Column)}, {TargetTable.Default} )"),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "The expression stands by itself only, and not within another."),
    };

    private string Rows(RowFilter? where) => where is null ? Table(_id) : $"FILTER ( {Table(_id)}, {Condition(where)} )";

    private string Condition(RowFilter where) => where switch
    {
        IsTrue of => Own(of.Column),
        IsText of => $"{Own(of.Column)} = \"{of.Value}\"",
        IsKnown of => $"NOT ISBLANK ( {Own(of.Column)} )",
        IsYearOfMonth { YearsBefore: 0 } of => $"{Own(of.Column)} = YEAR ( {Own("month_start")} )",
        IsYearOfMonth of => string.Create(CultureInfo.InvariantCulture, $"{Own(of.Column)} = YEAR ( {Own("month_start")} ) - {of.YearsBefore}"),
        _ => throw new ArgumentOutOfRangeException(nameof(where), where, "The filter has no DAX."),
    };

    private string Own(string column) => Column(_id, column);
}
