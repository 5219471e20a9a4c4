using Pipeline.Core;
using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Explanations;

/// <summary>A figure of the row: what the dictionary says of it, and its columns.</summary>
/// <param name="Counts">What numerator and denominator count; null for a figure that is no rate.</param>
/// <param name="Topics">Those of its legal basis.</param>
/// <param name="LegalBasis">What the month's rule pack cites on these topics; empty where it cites nothing.</param>
/// <param name="Since">The version of the datasets' schema that brought the figure.</param>
public sealed record FigureExplained(
    string Figure, Bilingual Name, Bilingual Meaning, Bilingual Rule, Bilingual? Counts, Bilingual Unit, Bilingual AddsUp,
    IReadOnlyList<LegalTopic> Topics, IReadOnlyList<LegalBasis> LegalBasis, string Since, IReadOnlyList<ColumnExplained> Columns)
{
    internal static FigureExplained Of(Asked asked, FigureDefinition figure, RulePack pack, IReadOnlyList<ColumnExplained> columns)
    {
        var entry = DataDictionary.OfFigure(asked.Table.Table, figure);
        return new(
            entry.Name, entry.Caption, entry.Meaning, entry.Rule, entry.Counts, entry.Unit, entry.AddsUp,
            entry.Basis, BasisWords.Citing(entry.Basis, pack), entry.Since, columns);
    }
}
