using System.Globalization;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The lines of the list's page.</summary>
internal static class ListRows
{
    public static IEnumerable<FilledUnit> Of(PageCells cells)
    {
        foreach (var row in cells.Rows.Where(r => r >= WorkbookLayout.FirstRow && Text(r, ListColumn.Form).Length > 0 && Text(r, ListColumn.Unit).Length > 0))
        {
            var name = Text(row, ListColumn.UnitName);
            var at = name.IndexOf(TypedText.BeforeName, StringComparison.Ordinal);
            yield return new(
                row, Text(row, ListColumn.Form), Text(row, ListColumn.Unit),
                at < 0 ? name : name[(at + TypedText.BeforeName.Length)..],
                Text(row, ListColumn.State),
                int.TryParse(Text(row, ListColumn.Base), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
                Text(row, ListColumn.Print), Text(row, ListColumn.Action), Text(row, ListColumn.Reason));
        }

        string Text(int row, ListColumn column) => cells.Text(row, (int)column, null);
    }
}
