namespace Pipeline.Core.Reports;

/// <param name="Head">What the row is of.</param>
/// <param name="Of">What that belongs to, such as the organisation of a cell; null where it goes without saying.</param>
public sealed record ReportRow(Bilingual Head, Bilingual? Of, IReadOnlyList<ReportCell> Cells)
{
    /// <summary>The sum of the others.</summary>
    public bool IsTotal { get; init; }
}
