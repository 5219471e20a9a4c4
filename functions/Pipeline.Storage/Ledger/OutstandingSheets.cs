namespace Pipeline.Storage.Ledger;

/// <summary>What an organisation still has to file for a month.</summary>
/// <param name="Sheets">At least one; by (form, unit).</param>
public sealed record OutstandingSheets(string Organization, IReadOnlyList<OutstandingSheet> Sheets);
