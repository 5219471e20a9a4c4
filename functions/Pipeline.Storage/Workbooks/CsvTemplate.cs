using System.Text;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Intake.Files;

namespace Pipeline.Storage.Workbooks;

/// <summary>A form of a month as a CSV file to fill in: its units' sheets as they stand, or begun. UTF-8 with a byte order mark, semicolons, CRLF: what Excel opens in Vietnam.</summary>
public static class CsvTemplate
{
    private const char Separator = ';';

    public static byte[] Of(HandedMonth handed, HandedForm form)
    {
        var filled = WorkbookFilling.Of(handed with { Forms = [form] });
        var page = filled.Pages[0];
        var text = new StringBuilder("\uFEFF");
        Line(text, [.. FileColumns.OfLine.Where(c => c.Role != ColumnRole.Withdraw).Select(c => c.Name), .. page.Columns.Skip(1).Select(c => c.Name)]);
        var units = filled.Units.ToDictionary(u => u.Unit, StringComparer.Ordinal);
        foreach (var row in page.Rows)
        {
            var unit = units[TypedText.Code(row.Texts[0])];
            var isNil = UnitActions.Of(unit.Action) == UnitAction.Nil;
            Line(text, [
                unit.Unit, unit.UnitName, unit.Base > 0 ? Invariant.Text(unit.Base) : "", isNil ? "x" : "", unit.Reason,
                .. isNil ? row.Texts.Skip(1).Select(_ => "") : row.Texts.Skip(1)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(Separator, cells.Select(c => $"\"{CsvGuard.Added(c).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
}
