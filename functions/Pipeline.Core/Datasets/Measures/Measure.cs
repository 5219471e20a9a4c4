using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>An explicit measure of the tables: what a reader of reports sees instead of the raw columns.</summary>
/// <param name="Id">kebab-case, unique: <c>m1-rate</c>.</param>
/// <param name="Table">The table that it is listed under and whose columns it reads.</param>
/// <param name="Name">Unique over all measures, in both languages.</param>
/// <param name="Meaning">The figure's or the column's meaning.</param>
/// <param name="Folder">Where the field list shows it.</param>
public sealed record Measure(
    string Id, string Table, Bilingual Name, Bilingual Meaning, MeasureExpression Expression, MeasureFormat Format, Bilingual Folder)
{
    /// <summary>The rule of its figure; of a measure of no figure, how its value comes about.</summary>
    public required Bilingual Rule { get; init; }

    /// <summary>What its value is counted in.</summary>
    public required Bilingual Unit { get; init; }

    /// <summary>As its figure's.</summary>
    public IReadOnlyList<LegalTopic> Basis { get; init; } = [];

    /// <summary>The id of its figure; null for none.</summary>
    public string? Figure { get; init; }
}
