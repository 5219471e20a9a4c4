using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Rebuild;

/// <summary>What came back.</summary>
/// <param name="Decisions">Rows from the journal.</param>
/// <param name="Revisions">Revisions and filings from received bodies.</param>
/// <param name="SealedHours">Hours of the audit.</param>
/// <param name="Versions">Final and restated versions, with their files.</param>
/// <param name="MonthEnd">What was computed and published at the end; null of a dry run, and where there is no reference data.</param>
public sealed record RebuildReport(int Decisions, int Revisions, int SealedHours, int Versions, IReadOnlyList<RebuildNote> Notes, MonthEndReport? MonthEnd)
{
    /// <summary>Whether nothing is left for a person to decide.</summary>
    public bool IsWhole => !Notes.Any(n => n.IsOpen) && MonthEnd?.FailedChecks.Count is null or 0;
}
