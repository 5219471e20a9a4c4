namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>What a sheet has to say before its rows.</summary>
/// <param name="Widths">Of the columns, in characters.</param>
/// <param name="FrozenRows">So many rows stay at the top.</param>
/// <param name="FrozenColumns">So many columns stay on the left.</param>
internal sealed record SheetLayout(IReadOnlyList<double> Widths, int FrozenRows = 0, int FrozenColumns = 0)
{
    /// <summary>Columns, from 0, that are there and not shown.</summary>
    public IReadOnlySet<int> Hidden { get; init; } = new HashSet<int>();

    public string? TabColor { get; init; }

    public bool IsPortrait { get; init; }
}
