using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>Reads a workbook that came back: the values of its cells, by the hidden names of pages and columns. Formulas count as what they came to; formats, links and other pages are not looked at.</summary>
public static class WorkbookReader
{
    /// <summary>The largest part that is read, in characters.</summary>
    private const long LargestPart = 40_000_000;

    /// <returns>Null, and what is wrong, where there is nothing to make out.</returns>
    public static (FilledWorkbook? Workbook, IReadOnlyList<Problem> Problems) Read(ReadOnlyMemory<byte> file)
    {
        if (WorkbookPackage.Check(file) is { } refusal)
        {
            return (null, [refusal]);
        }

        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart, AutoSave = false });
            return document.WorkbookPart is { } workbook ? Read(workbook) : (null, [Problem.WorkbookUnreadable()]);
        }
        catch (Exception bad) when (bad is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or OverflowException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or UriFormatException or NotSupportedException)
        {
            // Whatever is inside a package comes from somebody's disk; what the library makes of it is no bug of ours.
            return (null, [Problem.WorkbookUnreadable()]);
        }
    }

    private static (FilledWorkbook? Workbook, IReadOnlyList<Problem> Problems) Read(WorkbookPart workbook)
    {
        var problems = new ProblemList();
        var strings = SharedTexts.Of(workbook);
        var is1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        var pages = new List<FilledPage>();
        (string Month, string Organization)? guide = null;
        (string Name, IReadOnlyList<FilledUnit> Units)? list = null;
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<S.Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || !workbook.TryGetPartById(id, out var part) || part is not WorksheetPart page)
            {
                continue;
            }

            var cells = PageCells.Read(page, sheet.Name?.Value ?? "", strings, is1904);
            var mark = cells.Text(WorkbookLayout.KeyRow, 0, null);
            if (mark == WorkbookLayout.Mark)
            {
                guide ??= (cells.Text(WorkbookLayout.KeyRow, 1, null), cells.Text(WorkbookLayout.KeyRow, 2, null));
            }
            else if (mark == WorkbookLayout.ListMark)
            {
                list ??= (cells.Name, [.. ListRows.Of(cells)]);
            }
            else if (Forms.Find(mark) is { } form && pages.TrueForAll(p => p.Form != form))
            {
                pages.Add(PageOf(form, cells, problems));
            }
        }

        return guide is { } found && list is { } listed && pages.Count > 0
            ? (new(found.Month, found.Organization, listed.Name, listed.Units, pages), problems)
            : (null, [Problem.WorkbookNotOurs()]);
    }

    private static FilledPage PageOf(FormDefinition form, PageCells cells, ProblemList problems)
    {
        var columns = new List<FileColumn> { FileColumns.OfLine[0] };
        for (var i = 1; i < cells.Width(WorkbookLayout.KeyRow); i++)
        {
            var name = cells.Text(WorkbookLayout.KeyRow, i, null);
            if (FileColumns.Find(form, name) is not { Field: not null } column)
            {
                problems.Add(Problem.ColumnUnknown(name) with { Source = WorkbookLayout.Cell(cells.Name, i, WorkbookLayout.KeyRow) });
                break;
            }

            columns.Add(column);
        }

        var rows = cells.Rows.Where(r => r >= WorkbookLayout.FirstRow).Select(r => new FilledRow(r, [.. columns.Select((c, i) => cells.Text(r, i, c.Field))])).ToList();
        foreach (var (row, column) in cells.FormulasWithoutValue.Where(f => f.Row >= WorkbookLayout.FirstRow && f.Column < columns.Count))
        {
            problems.Add(Problem.FormulaWithoutValue() with { Source = WorkbookLayout.Cell(cells.Name, column, row) });
        }

        return new(form, cells.Name, columns, rows);
    }
}
