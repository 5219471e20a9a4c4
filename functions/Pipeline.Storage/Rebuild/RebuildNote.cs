namespace Pipeline.Storage.Rebuild;

/// <summary>Something of a rebuild that a person should see.</summary>
/// <param name="Subject">The name of the file, or the receipt.</param>
public sealed record RebuildNote(RebuildNoteKind Kind, string Subject)
{
    /// <summary>Whether somebody has to decide or to look for a copy; else it is only told.</summary>
    public bool IsOpen => Kind is RebuildNoteKind.Contradicting or RebuildNoteKind.Damaged or RebuildNoteKind.Missing or RebuildNoteKind.BaseMissing or RebuildNoteKind.Differs or RebuildNoteKind.PurgedAndLost;
}
