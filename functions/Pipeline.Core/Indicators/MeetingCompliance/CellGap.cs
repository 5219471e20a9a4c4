namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>How long a cell has gone without a proper meeting, as of a month (M2).</summary>
/// <param name="AtLeast">The reported unmet months since the last proper meeting known.</param>
/// <param name="IsUnknown">A sheet is missing since then, or no proper meeting of the cell is known: there may have been one.</param>
/// <param name="IsInherited">The count started with that of predecessors.</param>
public sealed record CellGap(string Cell, int AtLeast, bool IsUnknown, bool IsInherited)
{
    /// <summary>The gap; null where it is not known.</summary>
    public int? Months => IsUnknown ? null : AtLeast;
}
