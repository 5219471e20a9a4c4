namespace Pipeline.Core.Sheets.Warnings;

/// <summary>A kind of warning, as tables and lists name it.</summary>
/// <param name="Code">The <see cref="Warning.Code"/>.</param>
/// <param name="AsksConfirmation">An outlier mark.</param>
public sealed record WarningKind(string Code, Bilingual Name, bool AsksConfirmation = false);
