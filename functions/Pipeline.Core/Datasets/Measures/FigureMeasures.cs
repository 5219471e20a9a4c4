using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>
/// The measures that follow from the tables' columns alone: a rate for each figure with numerator and denominator, the rate among those
/// that reported where a missing sheet counts as not met, and a count for each column that adds up.
/// </summary>
internal static class FigureMeasures
{
    private const string Numerator = "_num";

    /// <summary>Counts that differ between the rows of a unit only in what they are repeated by: written by hand, not summed.</summary>
    private static readonly string[] Repeated = ["s2_self_den", "s2_self_missing", "s2_agreed_den", "s2_agreed_missing"];

    public static IEnumerable<Measure> Of(TableDefinition table) => [.. Rates(table), .. Counts(table)];

    /// <summary>A column as a measure adds it up: a flow over all selected months, anything else in the last of them.</summary>
    public static MeasureExpression Total(ColumnDefinition column, RowFilter? where = null) =>
        column.Aggregation == Aggregation.Sum ? new Sum(column.Name, where) : new Sum(column.Name, where).InLastMonth();

    /// <summary>Terms are known for the year of the month and the one before; their figures are those of the month's own year.</summary>
    public static RowFilter? Where(TableDefinition table, string figure) =>
        table.Name == "fact_apprenticeship_term" && figure.StartsWith("a2", StringComparison.Ordinal) && !figure.StartsWith("a2m", StringComparison.Ordinal)
            ? new IsYearOfMonth("term_year")
            : null;

    private static IEnumerable<Measure> Rates(TableDefinition table)
    {
        var explanation = FigureExplanations.Find(table.Name);
        foreach (var numerator in table.Columns.Where(c => c.Name.EndsWith(Numerator, StringComparison.Ordinal) && !RatingsOfLevels(c.Name)))
        {
            var id = numerator.Name[..^Numerator.Length];
            var rule = explanation?.FigureOf(numerator.Name) ?? throw new InvalidOperationException($"The figure of {numerator.Name} has no rule.");
            var (denominator, missing) = (Column(table, id + "_den")!, Column(table, id + "_missing")!);
            yield return Rate(table, id, rule, Label(numerator), Ratio(table, id, numerator, denominator));
            if (missing.PartOf == denominator.Name)
            {
                yield return AmongReported(table, id, rule, Label(numerator), numerator, denominator, missing);
            }
        }
    }

    private static Measure Rate(TableDefinition table, string id, FigureDefinition rule, Bilingual label, MeasureExpression expression) => new(
        $"{Kebab(id)}-rate", table.Name,
        new($"{label.Vi} %: {rule.Name.Vi}", $"{label.En} %: {rule.Name.En}"),
        rule.Meaning, expression, MeasureFormat.Percent, MeasureFolders.Rates)
    {
        Rule = rule.Rule,
        Unit = Units.Percent,
        Basis = rule.Basis,
        Figure = rule.Id,
    };

    private static Measure AmongReported(
        TableDefinition table, string id, FigureDefinition rule, Bilingual label, ColumnDefinition numerator, ColumnDefinition denominator, ColumnDefinition missing)
    {
        var where = Where(table, id);
        MeasureExpression reported = new Sum(denominator.Name, where).Less(new Sum(missing.Name, where));
        var ratio = new Sum(numerator.Name, where).Over(reported);
        return new(
            $"{Kebab(id)}-rate-reported", table.Name,
            new($"{label.Vi} % trong số đã báo cáo: {rule.Name.Vi}", $"{label.En} % of those reported: {rule.Name.En}"),
            rule.Meaning, denominator.Aggregation == Aggregation.Sum ? ratio : ratio.InLastMonth(), MeasureFormat.Percent, MeasureFolders.AmongReported)
        {
            Rule = new($"{rule.Rule.Vi} Ở đây chỉ tính trong số đã báo cáo.", $"{rule.Rule.En} Here of those reported only."),
            Unit = Units.Percent,
            Basis = rule.Basis,
            Figure = rule.Id,
        };
    }

    private static MeasureExpression Ratio(TableDefinition table, string id, ColumnDefinition numerator, ColumnDefinition denominator)
    {
        var where = Where(table, id);
        var ratio = new Sum(numerator.Name, where).Over(new Sum(denominator.Name, where));
        return denominator.Aggregation == Aggregation.Sum ? ratio : ratio.InLastMonth();
    }

    private static IEnumerable<Measure> Counts(TableDefinition table) =>
        from column in table.Columns
        where column.Aggregation != Aggregation.None && !Repeated.Contains(column.Name, StringComparer.Ordinal)
        let format = column.Type == ColumnType.Decimal ? MeasureFormat.Number : MeasureFormat.Count
        select MeasureMaking.ByColumn(
            IdOf(table, column), table, column.Name, Named(table, column), Total(column, Where(table, column.Name)), format) with
        { Folder = IsLeftOut(column) ? MeasureFolders.LeftOut : MeasureFolders.Counts };

    /// <summary>The caption; with the table's where several tables have a column captioned so.</summary>
    private static Bilingual Named(TableDefinition table, ColumnDefinition column)
    {
        var alike = DatasetSchema.Facts.SelectMany(t => t.Columns).Count(c => c.Aggregation != Aggregation.None && c.Caption == column.Caption);
        return alike < 2 ? column.Caption : new($"{column.Caption.Vi} ({table.Caption.Vi})", $"{column.Caption.En} ({table.Caption.En})");
    }

    /// <summary>The column's name, with the table's before it where two tables have a column of the name.</summary>
    private static string IdOf(TableDefinition table, ColumnDefinition column) =>
        DatasetSchema.Facts.Count(t => Column(t, column.Name) is { Aggregation: not Aggregation.None }) < 2
            ? Kebab(column.Name)
            : Kebab($"{table.Name["fact_".Length..]}_{column.Name}");

    private static bool IsLeftOut(ColumnDefinition column) =>
        column.Name.EndsWith("_missing", StringComparison.Ordinal) || column.Name.Contains("_excluded_", StringComparison.Ordinal);

    private static bool RatingsOfLevels(string column) => column.StartsWith("s2_", StringComparison.Ordinal);

    /// <summary>What stands before the colon of a figure's caption: «M5 (tốt)».</summary>
    private static Bilingual Label(ColumnDefinition column) => new(column.Caption.Vi.Split(':')[0], column.Caption.En.Split(':')[0]);

    private static ColumnDefinition? Column(TableDefinition table, string name) => table.Columns.FirstOrDefault(c => c.Name == name);

    private static string Kebab(string name) => name.Replace('_', '-');
}
