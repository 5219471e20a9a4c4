namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>What an organisation is handed to fill in for a month: its sheets as they stand, or begun from reference data.</summary>
/// <param name="Organization">Its code and name.</param>
/// <param name="LockedFrom">From this instant on sheets are taken for restatement only.</param>
public sealed record HandedMonth(
    Month Month, string Organization, Bilingual OrganizationName, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom, IReadOnlyList<HandedForm> Forms);
