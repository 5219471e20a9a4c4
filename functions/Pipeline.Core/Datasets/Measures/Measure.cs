namespace Pipeline.Core.Datasets.Measures;

/// <summary>An explicit measure of the tables: what a reader of reports sees instead of the raw columns.</summary>
/// <param name="Id">kebab-case, unique: <c>m1-rate</c>.</param>
/// <param name="Table">The table that it is listed under and whose columns it reads.</param>
/// <param name="Name">Unique over all measures, in both languages.</param>
/// <param name="Meaning">The figure's rule or the column's meaning, as the dictionary and the explanations say it.</param>
/// <param name="Folder">Where the field list shows it.</param>
public sealed record Measure(
    string Id, string Table, Bilingual Name, Bilingual Meaning, MeasureExpression Expression, MeasureFormat Format, Bilingual Folder);
