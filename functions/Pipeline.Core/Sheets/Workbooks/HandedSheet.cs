namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>One unit's sheet as it is handed out.</summary>
/// <param name="Base">The revision it stands at, which a correction replaces; 0 if it was never filed.</param>
/// <param name="Kind">What was filed and counts; null if nothing: then the rows are begun from reference data.</param>
/// <param name="Reason">Of a nil report.</param>
public sealed record HandedSheet(string Unit, string UnitName, int Base, SheetKind? Kind, string? Reason, IReadOnlyList<SheetRow> Rows);
