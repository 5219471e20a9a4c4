using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The page of a form: its units' rows, with lists to choose from.</summary>
internal static class FormPage
{
    public static Page Of(FilledPage filled, HandedForm handed, WorkbookMarks marks, CodeLists lists)
    {
        var page = new Page(filled.Name) { FirstMoving = WorkbookLayout.FirstRow, FixedColumns = 1 };
        for (var i = 0; i < filled.Columns.Count; i++)
        {
            page.Column(Width(filled.Columns[i]), CellStyles.Of(filled.Columns[i].Field));
            page.Add(Validation(i, filled.Columns[i], handed, lists));
        }

        Head(page, filled, handed);
        foreach (var row in filled.Rows)
        {
            page.Add(row.Number, row.Texts.Take(filled.Columns.Count).Select((text, i) => Cell(page, filled.Columns[i], i, row.Number, text, marks)));
        }

        return page;
    }

    private static void Head(Page page, FilledPage filled, HandedForm handed)
    {
        var columns = filled.Columns;
        page.Add(WorkbookLayout.KeyRow, columns.Select((c, i) => Cells.Text(i, WorkbookLayout.KeyRow, i == 0 ? filled.Form.Code : c.Name, CellStyle.Plain)), isHidden: true);
        page.Add(WorkbookLayout.TitleRow, [Cells.Text(0, WorkbookLayout.TitleRow, filled.Form.Name.Vi, CellStyle.Title)], height: 22);
        page.Add(WorkbookLayout.CaptionRow, columns.Select((c, i) => Cells.Text(i, WorkbookLayout.CaptionRow, Caption(columns, i, c.Caption.Vi), CellStyle.Caption)), height: 46);
        page.Add(WorkbookLayout.EnglishRow, columns.Select((c, i) => Cells.Text(i, WorkbookLayout.EnglishRow, Caption(columns, i, c.Caption.En), CellStyle.English)), height: 30);
        for (var i = 0; i < columns.Count; i++)
        {
            var hint = columns[i].Field is { } field ? FieldHints.Of(field, DaysOf(handed, field)) : new("Bắt buộc. Chọn đơn vị mà dòng nói về.", "Required. Choose the unit that the line is about.");
            page.Notes.Add(i, WorkbookLayout.CaptionRow, $"{hint.Vi}\n{hint.En}");
        }
    }

    /// <summary>With a star where it is required, and numbered where a list has several.</summary>
    private static string Caption(IReadOnlyList<FileColumn> columns, int column, string caption)
    {
        var same = columns.Take(column + 1).Count(c => c == columns[column]);
        return columns[column].MayRepeat ? $"{caption} ({same})" : columns[column].Field?.Required != false ? $"{caption} *" : caption;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Cell(Page page, FileColumn column, int position, int row, string text, WorkbookMarks marks)
    {
        var style = CellStyles.Of(column.Field);
        if (marks.At(page.Name, position, row) is { } note)
        {
            style = CellStyles.Wrong(style);
            page.Notes.Add(position, row, note);
        }

        return Cells.Typed(position, row, text, column.Field, style);
    }

    private static DocumentFormat.OpenXml.Spreadsheet.DataValidation Validation(int position, FileColumn column, HandedForm handed, CodeLists lists)
    {
        if (column.Field is not { } field)
        {
            var units = lists.RangeOf([.. handed.Sheets.Select(s => WorkbookFilling.Named(s.Unit, s.UnitName))]);
            return Validations.List(position, units, isClosed: true, column.Caption, "Chọn đơn vị mà dòng nói về.");
        }

        var hint = FieldHints.Of(field, DaysOf(handed, field)).Vi;
        return field.Type switch
        {
            FieldType.Date or FieldType.Integer or FieldType.Decimal => Validations.Of(position, field, DaysOf(handed, field), hint),
            FieldType.YesNo or FieldType.Choice => Validations.List(position, lists.RangeOf(CodeLists.Of(field)), isClosed: true, field.Caption, hint),
            _ => Validations.List(
                position, field.CodeOf is { } kind && handed.Codes.TryGetValue(kind, out var choices) ? lists.RangeOf(CodeLists.Of(choices)) : null,
                isClosed: false, field.Caption, hint),
        };
    }

    private static DayRange? DaysOf(HandedForm handed, FieldDefinition field) => handed.Days.FirstOrDefault(d => d.Field == field.Name);

    private static double Width(FileColumn column) => column.Field?.Type switch
    {
        null => 38,
        FieldType.Date => 14,
        FieldType.Integer or FieldType.Decimal or FieldType.YesNo => 13,
        FieldType.Choice => 24,
        _ => 32,
    };
}
