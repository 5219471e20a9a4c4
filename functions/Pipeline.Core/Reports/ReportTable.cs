namespace Pipeline.Core.Reports;

/// <summary>A table of the report.</summary>
/// <param name="Id">kebab-case, unique in the report.</param>
/// <param name="Heads">What the first column names.</param>
/// <param name="WhenEmpty">The sentence in place of a table without rows.</param>
public sealed record ReportTable(
    string Id, Bilingual Caption, Bilingual Heads, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows, Bilingual WhenEmpty)
{
    /// <summary>Many narrow columns of one kind, such as months: shown as a heat matrix.</summary>
    public bool IsMatrix { get; init; }

    /// <summary>What to know before reading it.</summary>
    public Bilingual? Note { get; init; }
}
