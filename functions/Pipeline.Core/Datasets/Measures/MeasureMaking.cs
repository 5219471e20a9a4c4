using Pipeline.Core.Explanations;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>Makes the measures that are written by hand.</summary>
internal static class MeasureMaking
{
    /// <summary>Of a figure: its meaning and rule, the same that explanations show.</summary>
    /// <param name="unit">What is counted, where it is not what the figure counts.</param>
    public static Measure ByRule(
        string id, string table, string figure, Bilingual name, MeasureExpression expression, MeasureFormat format, Bilingual? unit = null)
    {
        var of = FigureExplanations.Find(table)!.Figures.Single(f => f.Id == figure);
        return new(id, table, name, of.Meaning, expression, format, FolderOf(format))
        {
            Rule = of.Rule,
            Unit = MeasureUnits.Of(format, unit ?? of.Unit),
            Basis = of.Basis,
            Figure = of.Id,
        };
    }

    /// <summary>Of a column: its meaning, and the rule of its figure or of its table.</summary>
    /// <param name="unit">What is counted, where it is not what the column counts.</param>
    public static Measure ByColumn(
        string id, string table, string column, Bilingual name, MeasureExpression expression, MeasureFormat format, Bilingual? unit = null) =>
        ByColumn(id, DatasetSchema.Find(table)!, column, name, expression, format, unit);

    /// <inheritdoc cref="ByColumn(string, string, string, Bilingual, MeasureExpression, MeasureFormat, Bilingual?)"/>
    public static Measure ByColumn(
        string id, TableDefinition of, string column, Bilingual name, MeasureExpression expression, MeasureFormat format, Bilingual? unit = null)
    {
        var (read, figure) = (of.Columns.Single(c => c.Name == column), FigureExplanations.Find(of.Name)?.FigureOf(column));
        return new(id, of.Name, name, read.Meaning, expression, format, FolderOf(format))
        {
            Rule = figure?.Rule ?? of.Rule,
            Unit = MeasureUnits.Of(format, unit ?? Units.Of(read)),
            Basis = figure?.Basis ?? of.Basis,
            Figure = figure?.Id,
        };
    }

    private static Bilingual FolderOf(MeasureFormat format) => format == MeasureFormat.Percent ? MeasureFolders.Rates : MeasureFolders.Looks;
}
