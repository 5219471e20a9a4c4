using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>Rows of the reference data that differ: counted by file, and the first of them one by one.</summary>
public sealed record RowsView(IReadOnlyList<TableDifference> Tables, IReadOnlyList<RowView> Rows, int Total)
{
    public static RowsView Of(ReferenceDifference difference)
    {
        var rows = Bounded<RowChange>.Of(difference.Rows);
        return new(difference.Tables, [.. rows.Listed.Select(RowView.Of)], rows.Total);
    }
}
