using Pipeline.Core.Explanations;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>Makes the measures that are written by hand.</summary>
internal static class MeasureMaking
{
    /// <summary>With the text of a figure's rule: the same that explanations show.</summary>
    public static Measure ByRule(string id, string table, string figure, Bilingual name, MeasureExpression expression, MeasureFormat format) => new(
        id, table, name,
        FigureExplanations.Find(table)!.Figures.Single(f => f.Id == figure).Rule,
        expression, format, format == MeasureFormat.Percent ? MeasureFolders.Rates : MeasureFolders.Looks);

    /// <summary>With the meaning of a column.</summary>
    public static Measure ByColumn(string id, string table, string column, Bilingual name, MeasureExpression expression, MeasureFormat format) => new(
        id, table, name,
        DatasetSchema.Find(table)!.Columns.Single(c => c.Name == column).Meaning,
        expression, format, format == MeasureFormat.Percent ? MeasureFolders.Rates : MeasureFolders.Looks);
}
