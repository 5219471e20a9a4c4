namespace Pipeline.Core.Reference.Differences;

/// <summary>One file of the reference data, to be compared with itself in another version.</summary>
internal interface IComparedTable
{
    /// <summary>The rows that differ, in the order of their keys.</summary>
    IEnumerable<RowChange> Compare(ReferenceData? before, ReferenceData after);
}
