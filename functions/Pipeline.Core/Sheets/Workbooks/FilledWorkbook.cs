namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>What stands in a workbook, all of it as text: when it is handed out, when it comes back, and in the marked copy.</summary>
/// <param name="ListName">The name of the page of what can be filed.</param>
/// <param name="Month">As it stands there; <c>yyyy-MM</c> unless somebody changed it.</param>
public sealed record FilledWorkbook(
    string Month, string Organization, string ListName, IReadOnlyList<FilledUnit> Units, IReadOnlyList<FilledPage> Pages);
