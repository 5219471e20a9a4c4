using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>A sheet as a client sees it: its newest content and how it came to be. Its JSON is camelCase; rows are as a client sends them.</summary>
/// <param name="Organization">The organisation in whose partition the sheet is.</param>
/// <param name="Revision">The newest revision, which is the base of the next; 0 if there are only filings for restatement.</param>
/// <param name="Kind"><c>rows</c>, <c>nil</c> or <c>withdrawal</c>; null if there are only filings for restatement.</param>
/// <param name="History">Every revision, the first one first.</param>
/// <param name="ForRestatement">What was filed after the lock, in order of receipt; outside all figures until the board lets it in.</param>
public sealed record SheetView(
    string Form, string Month, string Unit, string Organization, int Revision, string? Kind, string? Reason,
    IReadOnlyList<SheetRow> Rows, IReadOnlyList<RevisionView> History, IReadOnlyList<RevisionView> ForRestatement);
