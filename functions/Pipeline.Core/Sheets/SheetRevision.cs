namespace Pipeline.Core.Sheets;

/// <summary>A stored revision with its rows.</summary>
public sealed record SheetRevision(RevisionHead Head, Sheet Sheet)
{
    /// <summary>The rows as <see cref="CanonicalRows"/> writes them, where they are at hand: whoever stores the revision need not write them again. Empty where they are not.</summary>
    public ReadOnlyMemory<byte> RowsUtf8 { get; init; }

    public static SheetRevision Of(RevisionHead head, CanonicalSheet canonical) => new(head, canonical.Sheet) { RowsUtf8 = canonical.RowsUtf8 };
}
