using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>A commune that is active on the month's last day, and what its sheet says of the New Rural standard.</summary>
/// <param name="IsExpected">The ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="Standing">Null if the sheet is missing or a nil report: nothing carries over from an earlier month.</param>
public sealed record CommuneMonth(string Organization, bool IsExpected, bool IsFiled, NewRuralStanding? Standing);
