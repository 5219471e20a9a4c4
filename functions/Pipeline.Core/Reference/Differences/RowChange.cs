namespace Pipeline.Core.Reference.Differences;

/// <summary>A row that one version of the reference data has otherwise than the other. It says codes and dates, never a name.</summary>
/// <param name="File">The file that the row is in.</param>
/// <param name="Key">The codes that the row is known by, with blanks between them.</param>
/// <param name="ValidTo">Its end afterwards; of a removed row the one it had.</param>
/// <param name="FormerTo">The end it had before; null where there was none, or no row.</param>
public sealed record RowChange(string File, RowChangeKind Kind, string Key, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly? FormerTo)
{
    /// <summary>The first day on which the change makes a difference; null if it always does.</summary>
    public DateOnly? Effective => Kind != RowChangeKind.Closed ? ValidFrom : FormerTo < ValidTo ? FormerTo : ValidTo;
}
