namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>A row of a form's page.</summary>
/// <param name="Number">On its page, from 1.</param>
/// <param name="Texts">By position of the column; blank where nothing stands.</param>
public sealed record FilledRow(int Number, IReadOnlyList<string> Texts);
