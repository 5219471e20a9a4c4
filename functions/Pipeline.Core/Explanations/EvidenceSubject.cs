namespace Pipeline.Core.Explanations;

/// <summary>What rows of evidence are about: the same thing often stands behind several columns.</summary>
internal sealed record EvidenceSubject(EvidenceKind Kind, string Code)
{
    /// <summary>As <see cref="Evidence.Date"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>As <see cref="Evidence.Sheet"/>.</summary>
    public SheetBehind? Sheet { get; init; }

    /// <summary>Its row in a column; none where it adds nothing.</summary>
    public IEnumerable<Evidence> In(string column, decimal weight, Bilingual why) =>
        weight == 0 ? [] : [new(column, weight, Kind, Code, why) { Date = Date, Sheet = Sheet }];
}
