using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>A page while it is made: columns, rows, what cells take, notes; protected without a password, so that only what is meant to be typed is.</summary>
internal sealed class Page(string name)
{
    private readonly SortedDictionary<int, S.Row> _rows = [];
    private readonly List<S.Column> _columns = [];
    private readonly List<S.DataValidation> _validations = [];

    public string Name { get; } = name;

    public PageNotes Notes { get; } = new();

    /// <summary>The rows above stay where they are while one scrolls; 0 for none. The first row that moves, from 1.</summary>
    public int FirstMoving { get; init; }

    /// <summary>The columns on the left that stay.</summary>
    public int FixedColumns { get; init; }

    public void Column(double width, CellStyle style = CellStyle.Plain, bool isHidden = false)
    {
        var number = (uint)_columns.Count + 1;
        _columns.Add(new() { Min = number, Max = number, Width = width, CustomWidth = true, Style = (uint)style, Hidden = isHidden ? true : null });
    }

    public void Add(int row, IEnumerable<S.Cell> cells, double? height = null, bool isHidden = false)
    {
        if (!_rows.TryGetValue(row, out var there))
        {
            _rows[row] = there = new S.Row { RowIndex = (uint)row, Hidden = isHidden ? true : null };
        }

        if (height is { } points)
        {
            (there.Height, there.CustomHeight) = (points, true);
        }

        there.Append(cells);
    }

    public void Add(S.DataValidation validation) => _validations.Add(validation);

    /// <param name="number">The page's, from 1.</param>
    public void WriteTo(WorksheetPart part, int number)
    {
        var sheet = new S.Worksheet(Views());
        sheet.Append(new S.SheetFormatProperties { DefaultRowHeight = 15 });
        if (_columns.Count > 0)
        {
            sheet.Append(new S.Columns(_columns));
        }

        sheet.Append(new S.SheetData(_rows.Values));
        sheet.Append(new S.SheetProtection
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatColumns = false,
            FormatRows = false,
            InsertRows = false,
            DeleteRows = false,
            Sort = false,
        });
        if (_validations.Count > 0)
        {
            sheet.Append(new S.DataValidations(_validations) { Count = (uint)_validations.Count });
        }

        sheet.Append(new S.PageSetup { PaperSize = 9, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        if (Notes.WriteTo(part, number) is { } drawing)
        {
            sheet.Append(drawing);
        }

        part.Worksheet = sheet;
    }

    private S.SheetViews Views()
    {
        var view = new S.SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (FirstMoving > 0)
        {
            view.Append(new S.Pane
            {
                VerticalSplit = FirstMoving - 1,
                HorizontalSplit = FixedColumns > 0 ? FixedColumns : null,
                TopLeftCell = Cells.Reference(FixedColumns, FirstMoving),
                ActivePane = FixedColumns > 0 ? S.PaneValues.BottomRight : S.PaneValues.BottomLeft,
                State = S.PaneStateValues.Frozen,
            });
        }

        return new(view);
    }
}
