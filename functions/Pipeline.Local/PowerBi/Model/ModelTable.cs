using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>A table of the semantic model.</summary>
/// <param name="Id">Its name in the datasets, or that of its role.</param>
/// <param name="Query">The M expression that fills it, or the DAX one where <see cref="IsCalculated"/>.</param>
internal sealed record ModelTable(
    string Id, Bilingual Name, Bilingual Meaning, IReadOnlyList<ModelColumn> Columns, IReadOnlyList<Measure> Measures, string Query)
{
    /// <summary>Made by the model itself, not from the datasets.</summary>
    public bool IsCalculated { get; init; }

    /// <summary>What the dictionary says of a measure.</summary>
    public static Bilingual DescriptionOf(Measure measure) => DataDictionary.OfMeasure(measure).Description;

    /// <exception cref="InvalidOperationException">There is no such column.</exception>
    public ModelColumn Column(string name) => Columns.Single(c => c.Definition.Name == name);

    public static ModelTable Of(TableDefinition table, IReadOnlyList<ModelColumn> columns, string query) =>
        new(table.Name, table.Caption, DataDictionary.OfTable(table).Description, columns, [.. MeasureCatalogue.All.Where(m => m.Table == table.Name)], query);
}
