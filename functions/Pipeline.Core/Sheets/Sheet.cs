namespace Pipeline.Core.Sheets;

/// <summary>One form, for one unit, for one month, checked: the unit of filing, correcting, receipting and obligation.</summary>
/// <param name="Base">The revision this one replaces; 0 for a first one.</param>
/// <param name="Reason">Why there is nothing to report, or why the sheet is withdrawn; null for rows. NFC.</param>
/// <param name="Rows">In canonical order (sorted by their canonical JSON, ordinal); empty unless <see cref="SheetKind.Rows"/>.</param>
public sealed record Sheet(
    FormDefinition Form, Month Month, string Unit, int Base, SheetKind Kind, string? Reason, IReadOnlyList<SheetRow> Rows);
