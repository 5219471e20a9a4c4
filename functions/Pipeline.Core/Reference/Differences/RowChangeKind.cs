namespace Pipeline.Core.Reference.Differences;

/// <summary>What becomes of a row of the reference data from one version to the next.</summary>
public enum RowChangeKind
{
    Added,

    /// <summary>It got an end, or another one; everything else stays.</summary>
    Closed,

    Changed,

    /// <summary>It is no longer there. Of versions of units an import refuses it.</summary>
    Removed,
}
