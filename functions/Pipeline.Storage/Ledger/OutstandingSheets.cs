namespace Pipeline.Storage.Ledger;

/// <summary>What an organisation still has to file for a month.</summary>
/// <param name="Sheets">At least one; by (form, unit).</param>
/// <param name="Owed">How many it has to file for the month, filed or not.</param>
public sealed record OutstandingSheets(string Organization, IReadOnlyList<OutstandingSheet> Sheets, int Owed)
{
    /// <summary>Nothing has come yet of what it owes.</summary>
    public bool IsSilent => Sheets.Count == Owed;
}
