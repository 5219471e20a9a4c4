using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Pipeline.Core.Sheets.Workbooks;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>Writes a workbook: the guide, the list of what can be filed, a page for each form, and the lists to choose from on a hidden page.</summary>
public static class WorkbookWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>The same bytes for the same content.</returns>
    public static byte[] Write(HandedMonth handed, FilledWorkbook filled, WorkbookMarks marks)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = document.AddNewPart<WorkbookPart>(MainType, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = CellStyles.Sheet();
            var sheets = new S.Sheets();
            var (pages, lists) = Pages(handed, filled, marks);
            foreach (var (page, i) in pages.Select((p, i) => (p, i + 1)))
            {
                page.WriteTo(AddSheet(workbook, sheets, page.Name, i), i);
            }

            var codes = AddSheet(workbook, sheets, WorkbookLayout.CodesName, pages.Count + 1);
            codes.Worksheet = new(lists.Data(), new S.SheetProtection { Sheet = true, Objects = true, Scenarios = true });
            sheets.Elements<S.Sheet>().Last().State = S.SheetStateValues.Hidden;
            workbook.Workbook = new(new S.WorkbookProtection { LockStructure = true }, new S.BookViews(new S.WorkbookView { ActiveTab = 0 }), sheets);
        }

        return Packed(stream);
    }

    private static (IReadOnlyList<Page> Pages, CodeLists Lists) Pages(HandedMonth handed, FilledWorkbook filled, WorkbookMarks marks)
    {
        var lists = new CodeLists();
        var forms = handed.Forms.ToDictionary(f => f.Form.Code, StringComparer.Ordinal);
        return (
            [
                GuidePage.Of(filled, handed),
                ListPage.Of(filled, marks, lists),
                .. filled.Pages.Where(p => forms.ContainsKey(p.Form.Code)).Select(p => FormPage.Of(p, forms[p.Form.Code], marks, lists)),
            ],
            lists);
    }

    private static WorksheetPart AddSheet(WorkbookPart workbook, S.Sheets sheets, string name, int number)
    {
        var id = FormattableString.Invariant($"rIdPage{number}");
        var part = workbook.AddNewPart<WorksheetPart>(id);
        sheets.Append(new S.Sheet { Name = name, SheetId = (uint)number, Id = id });
        return part;
    }

    /// <summary>The same parts in a fixed order, with a fixed time, for the package's own writer notes when it wrote.</summary>
    private static byte[] Packed(MemoryStream package)
    {
        package.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return packed.ToArray();
    }
}
