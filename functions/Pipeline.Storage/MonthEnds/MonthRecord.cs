using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What is kept of a computed month: enough to publish it again without computing it again.</summary>
/// <param name="ReferenceVersion">The reference version it was computed with; pinned once the month is final.</param>
/// <param name="RulesVersion"><see cref="Core.Summaries.RulesVersion"/> of the code that computed it.</param>
/// <param name="Received">Sheets accepted of those expected (R1), over all organisations.</param>
/// <param name="Expected">Sheets expected.</param>
/// <param name="History">The file of what the month hands on to the next.</param>
public sealed record MonthRecord(
    MonthVersion Version, int ReferenceVersion, int RulesVersion, int Received, int Expected, string History,
    IReadOnlyList<TableFile> Files)
{
    /// <summary>The file of what readers have seen of the month's ratings; null in records of before there were any.</summary>
    public string? Ratings { get; init; }

    /// <summary>The restatement that made this version; null for the first one.</summary>
    public string? Restatement { get; init; }

    /// <summary>What was owed and its state, over all organisations; null in records of before it was counted.</summary>
    public ObligationCounts? Obligations { get; init; }

    public Month Month => Version.Month;

    /// <summary>The files of a table: several if its rows are many, none if the table did not exist yet.</summary>
    public IReadOnlyList<TableFile> FilesOf(string table) => [.. Files.Where(f => f.Table == table)];

    /// <summary>A final month is never computed again for newer data or code, only by restatement.</summary>
    public bool IsFinal => Version.Version > 0;
}
