using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>A commune that is active on the month's last day, and what its sheet says of the New Rural standard.</summary>
/// <param name="Organization">Its committee.</param>
/// <param name="Owed">Whether the ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="Standing">Null if the sheet is missing or a nil report: nothing carries over from an earlier month.</param>
public sealed record CommuneMonth(string Organization, SheetObligation Owed, bool IsFiled, NewRuralStanding? Standing)
{
    public string Commune => Owed.Unit;

    public bool IsExpected => Owed.IsExpected;
}
