using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>A cell that is active on the month's last day, with what the sheets say of its members.</summary>
/// <param name="IsExpected">The ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="IsFiled">Its own sheet is filed.</param>
/// <param name="ToRate">Members to be rated, those of its predecessors included.</param>
/// <param name="Missing">Of these, members that no sheet speaks for.</param>
/// <param name="Reports">What its sheet says, or, without it, its predecessors' sheets; null if there is none.</param>
/// <param name="Roll">Codes of its members on the month's last day, exempt ones left out.</param>
public sealed record MemberMonth(
    string Organization, string Cell, bool IsExpected, bool IsFiled, int ToRate, int Missing, CellReports? Reports, IReadOnlyList<string> Roll);
