namespace Pipeline.Core.Reference.Differences;

/// <summary>From a month on, an organisation owes another number of sheets than it would have.</summary>
/// <param name="Before">Sheets owed for the month by the version before.</param>
/// <param name="After">Sheets owed for it by the new one.</param>
public sealed record DutyChange(string Organization, Month From, int Before, int After);
