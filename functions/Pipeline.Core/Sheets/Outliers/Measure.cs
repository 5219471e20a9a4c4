namespace Pipeline.Core.Sheets.Outliers;

/// <summary>One number of a sheet that is held against the unit's own months before.</summary>
/// <param name="Code">The code of the mark, and what a confirmation names: a sheet has each at most once.</param>
/// <param name="Of">The number; null where the sheet says nothing of it.</param>
public sealed record Measure(string Code, string Form, Bilingual Name, Func<IReadOnlyList<SheetRow>, int?> Of)
{
    /// <summary>The field whose greatest value the number is; null where it is a sum over rows, which has no one place.</summary>
    public string? Field { get; init; }

    /// <summary>The row that the number is from, else the rows as a whole.</summary>
    public string PlaceIn(IReadOnlyList<SheetRow> rows) => Field is { } field
        ? Place.Of(rows.Index().MaxBy(r => r.Item.Integer(field)).Index, field)
        : Place.Of("rows");
}
