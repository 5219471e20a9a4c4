using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;
using static System.FormattableString;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// Writes a measure as a query of DuckDB: the twin of its DAX. A choice narrows a table by the model's active relationships, as a filter context does;
/// NULL stands for blank.
/// </summary>
internal sealed class SqlTwin(Selection selection)
{
    /// <summary>The instant that the days since publication are counted to.</summary>
    private const string Now = "TIMESTAMP '2020-01-25 12:00:00'";

    public string Of(Measure measure) => $"SELECT {Value(measure.Expression, measure.Table, [])}";

    /// <summary>Some columns of the rows that the selection leaves of a table.</summary>
    public string RowsOf(string table, IEnumerable<string> columns) => $"SELECT {string.Join(", ", columns.Select(Name))} FROM {table}{Where(table, [])}";

    private string Value(MeasureExpression expression, string table, IReadOnlyList<string> also) => expression switch
    {
        Sum of => Select($"sum({Name(of.Column)})", table, [.. also, .. Condition(of.Where)]),
        Maximum of => Select($"max({Name(of.Column)})", table, [.. also, .. Condition(of.Where)]),
        RowCount of => Select("nullif(count(*), 0)", table, [.. also, .. Condition(of.Where)]),
        DistinctCount of => Select($"nullif(count(DISTINCT {Name(of.Column)}), 0)", table, [.. also, .. Condition(of.Where)]),
        SumOfUnits of => $"(SELECT sum(v) FROM (SELECT max({Name(of.Column)}) v FROM {table}{Where(table, also)} GROUP BY {string.Join(", ", of.Units.Select(Name))}))",
        SumOfQuotients of => Select($"sum({Name(of.Dividend)} / nullif({Name(of.Divisor)}, 0)::DOUBLE)", table, also),
        Quotient of => $"({Value(of.Dividend, table, also)} / nullif({Value(of.Divisor, table, also)}, 0)::DOUBLE)",
        Difference of => Difference(Value(of.Minuend, table, also), Value(of.Subtrahend, table, also)),
        LastMonth of => Value(of.Of, table, [.. also, $"month_start = {ClosingMonth()}"]),
        MeasureExpression.LastMonthOfSelection => ClosingMonth(),
        RunningMonths => Select("string_agg(year_month, ', ' ORDER BY year_month)", "dim_month", ["is_running"]),
        Target => Invariant($"{TargetTable.Default}"),
        AboveTarget of => Invariant($"({Rate(of.Rate, also)} - {TargetTable.Default})"),
        OrganizationsBelowTarget of => Invariant($"(SELECT nullif(count(*), 0) FROM (SELECT {Rate(of.Rate, ["organization_key = o.organization_key"])} rate FROM dim_organization o{Where("dim_organization", [])}) WHERE rate < {TargetTable.Default})"),
        DaysSince of => $"date_diff('day', {Select($"max({Name(of.Column)})", table, also)}::TIMESTAMP, {Now})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "The expression has no twin."),
    };

    private string Rate(string id, IReadOnlyList<string> also)
    {
        var rate = MeasureCatalogue.Get(id);
        return Value(rate.Expression, rate.Table, also);
    }

    private string ClosingMonth() =>
        Select("coalesce(max(month_start) FILTER (NOT is_running), max(month_start))", "dim_month", []);

    private static string Difference(string minuend, string subtrahend) =>
        $"(CASE WHEN {minuend} IS NOT NULL OR {subtrahend} IS NOT NULL THEN coalesce({minuend}, 0) - coalesce({subtrahend}, 0) END)";

    private static IEnumerable<string> Condition(RowFilter? where) => where switch
    {
        null => [],
        IsTrue of => [Name(of.Column)],
        IsText of => [$"{Name(of.Column)} = '{of.Value}'"],
        IsKnown of => [$"{Name(of.Column)} IS NOT NULL"],
        IsYearOfMonth of => [Invariant($"{Name(of.Column)} = year(month_start) - {of.YearsBefore}")],
        _ => throw new ArgumentOutOfRangeException(nameof(where), where, "The filter has no twin."),
    };

    private string Select(string value, string table, IReadOnlyList<string> also) => $"(SELECT {value} FROM {table}{Where(table, also)})";

    private string Where(string table, IReadOnlyList<string> also)
    {
        List<string> conditions = [.. Reaching(table), .. also];
        return conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
    }

    /// <summary>The conditions on a table and on those that its rows hang on.</summary>
    private IEnumerable<string> Reaching(string table)
    {
        if (selection.Conditions.TryGetValue(table, out var own))
        {
            yield return own;
        }

        foreach (var way in SemanticModel.Relationships.Where(r => r.IsActive && r.FromTable == table))
        {
            if (Reaching(way.ToTable).ToList() is { Count: > 0 } conditions)
            {
                yield return $"{Name(way.FromColumn)} IN (SELECT {Name(way.ToColumn)} FROM {way.ToTable} WHERE {string.Join(" AND ", conditions)})";
            }
        }
    }

    private static string Name(string column) => $"\"{column}\"";
}
