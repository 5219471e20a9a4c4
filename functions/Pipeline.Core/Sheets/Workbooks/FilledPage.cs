using Pipeline.Core.Sheets.Files;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>The page of a form: rows of all its units.</summary>
/// <param name="Name">As the workbook has it.</param>
/// <param name="Columns">In their order; a code list has several.</param>
public sealed record FilledPage(FormDefinition Form, string Name, IReadOnlyList<FileColumn> Columns, IReadOnlyList<FilledRow> Rows);
