using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Workbooks;
using static System.FormattableString;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The page of what can be filed: a line for each form and unit, with what to do and why there is nothing to report.</summary>
internal static class ListPage
{
    private static readonly Dictionary<ListColumn, (Bilingual Caption, double Width)> Shown = new()
    {
        [ListColumn.FormName] = (new("Biểu mẫu", "Form"), 30),
        [ListColumn.UnitName] = (new("Đơn vị", "Unit"), 42),
        [ListColumn.State] = (new("Tình trạng", "State"), 26),
        [ListColumn.Action] = (new("Việc làm", "What to do"), 20),
        [ListColumn.Reason] = (new("Lý do không phát sinh", "Why there is nothing to report"), 60),
    };

    private static readonly ListColumn[] Columns = Enum.GetValues<ListColumn>();

    public static Page Of(FilledWorkbook workbook, WorkbookMarks marks, CodeLists lists)
    {
        var page = new Page(workbook.ListName) { FirstMoving = WorkbookLayout.FirstRow };
        foreach (var column in Columns)
        {
            var isInput = column is ListColumn.Action or ListColumn.Reason;
            page.Column(Shown.TryGetValue(column, out var shown) ? shown.Width : 10, isInput ? CellStyle.Text : CellStyle.Plain, isHidden: shown.Width == 0);
        }

        Head(page);
        foreach (var unit in workbook.Units)
        {
            page.Add(unit.Row, Columns.Select(c => Cell(page, unit, c, marks)));
        }

        var choices = lists.RangeOf([.. UnitActions.Choices]);
        page.Add(Validations.List(
            (int)ListColumn.Action, choices, isClosed: true, Shown[ListColumn.Action].Caption,
            "Để trống: nộp nếu có sửa. Nộp: nộp nguyên như đang ghi. Không phát sinh: ghi lý do ở cột bên. Để lại: chưa nộp."));
        return page;
    }

    private static void Head(Page page)
    {
        page.Add(WorkbookLayout.KeyRow, Columns.Select(c => Cells.Text(
            (int)c, WorkbookLayout.KeyRow, c == ListColumn.Form ? WorkbookLayout.ListMark : KebabCase.Of(c), CellStyle.Plain)), isHidden: true);
        page.Add(WorkbookLayout.TitleRow, [Cells.Text((int)ListColumn.FormName, WorkbookLayout.TitleRow, WorkbookLayout.ListName, CellStyle.Title)], height: 22);
        page.Add(WorkbookLayout.CaptionRow, Shown.Select(c => Cells.Text((int)c.Key, WorkbookLayout.CaptionRow, c.Value.Caption.Vi, CellStyle.Caption)));
        page.Add(WorkbookLayout.EnglishRow, Shown.Select(c => Cells.Text((int)c.Key, WorkbookLayout.EnglishRow, c.Value.Caption.En, CellStyle.English)));
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Cell(Page page, FilledUnit unit, ListColumn column, WorkbookMarks marks)
    {
        var style = column is ListColumn.Action or ListColumn.Reason ? CellStyle.Text : CellStyle.Locked;
        if (marks.At(page.Name, (int)column, unit.Row) is { } note)
        {
            style = CellStyles.Wrong(style);
            page.Notes.Add((int)column, unit.Row, note);
        }

        return Cells.Text((int)column, unit.Row, Text(unit, column), style);
    }

    private static string Text(FilledUnit unit, ListColumn column) => column switch
    {
        ListColumn.Form => unit.Form,
        ListColumn.Unit => unit.Unit,
        ListColumn.Base => Invariant($"{unit.Base}"),
        ListColumn.Print => unit.Print,
        ListColumn.FormName => Forms.Find(unit.Form)?.Name.Vi ?? unit.Form,
        ListColumn.UnitName => WorkbookFilling.Named(unit.Unit, unit.UnitName),
        ListColumn.State => unit.State,
        ListColumn.Action => unit.Action,
        _ => unit.Reason,
    };
}
