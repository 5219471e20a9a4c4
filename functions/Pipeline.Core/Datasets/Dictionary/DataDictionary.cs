using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>The one dictionary: an entry for each table, column, figure and measure, made from their definitions.</summary>
public static class DataDictionary
{
    /// <summary>A table's own entry, its columns, its figures and its measures, in this order.</summary>
    public static IReadOnlyList<DictionaryEntry> Of(TableDefinition table) =>
    [
        OfTable(table),
        .. table.Columns.Select(c => OfColumn(table, c)),
        .. FiguresOf(table).Select(f => OfFigure(table, f)),
        .. MeasureCatalogue.All.Where(m => m.Table == table.Name).Select((m, i) => OfMeasure(m) with { Position = i + 1 }),
    ];

    public static DictionaryEntry OfTable(TableDefinition table) => new(
        EntryKind.Table, table, table.Name, table.Caption, table.Meaning, table.Rule, Units.Rows, GrainOf(table), BasisOf(table), SchemaHistory.SinceOf(table.Name));

    public static DictionaryEntry OfColumn(TableDefinition table, ColumnDefinition column)
    {
        var figure = FigureExplanations.Find(table.Name)?.FigureOf(column.Name);
        return new(
            EntryKind.Column, table, column.Name, column.Caption, column.Meaning, figure?.Rule ?? table.Rule, Units.Of(column), Aggregations.CaptionOf(column.Aggregation),
            figure?.Basis ?? BasisOf(table), SchemaHistory.SinceOf(table.Name, column.Name))
        {
            Position = table.Columns.Index().First(c => c.Item.Name == column.Name).Index + 1,
            Column = column,
            Figure = figure?.Id,
        };
    }

    public static DictionaryEntry OfFigure(TableDefinition table, FigureDefinition figure)
    {
        var columns = FigureExplanations.Find(table.Name)!.ColumnsOf(figure);
        return new(
            EntryKind.Figure, table, figure.Id, figure.Name, figure.Meaning, figure.Rule, figure.Unit, FigureWords.AddsUp(figure, columns), figure.Basis,
            columns.Select(c => SchemaHistory.SinceOf(table.Name, c.Name)).Min(StringComparer.Ordinal)!)
        {
            Position = FiguresOf(table).Index().First(f => f.Item.Id == figure.Id).Index + 1,
            Figure = figure.Id,
            Counts = FigureWords.Counts(figure),
        };
    }

    public static DictionaryEntry OfMeasure(Measure measure) => new(
        EntryKind.Measure, DatasetSchema.Promised.First(t => t.Name == measure.Table), measure.Id, measure.Name, measure.Meaning, measure.Rule, measure.Unit, FigureWords.AddsUp(measure), measure.Basis,
        SchemaHistory.SinceOfMeasure(measure.Id))
    {
        Figure = measure.Figure,
    };

    private static IReadOnlyList<FigureDefinition> FiguresOf(TableDefinition table) => FigureExplanations.Find(table.Name)?.Figures ?? [];

    /// <summary>Its own, and those of all its figures.</summary>
    private static IReadOnlyList<LegalTopic> BasisOf(TableDefinition table) => [.. table.Basis.Concat(FiguresOf(table).SelectMany(f => f.Basis)).Distinct().Order()];

    private static Bilingual GrainOf(TableDefinition table)
    {
        var key = table.Key.Select(k => table.Columns.First(c => c.Name == k)).ToList();
        var names = string.Join(", ", key.Select(c => c.Name));
        return new(
            $"Mỗi dòng là một {string.Join(" × ", key.Select(c => c.Caption.Vi.ToLowerInvariant()))} (khóa: {names})",
            $"A row is a {string.Join(" × ", key.Select(c => c.Caption.En.ToLowerInvariant()))} (key: {names})");
    }
}
