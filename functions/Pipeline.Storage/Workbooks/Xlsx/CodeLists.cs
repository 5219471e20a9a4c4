using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Core.Sheets.Workbooks;
using static System.FormattableString;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The lists that cells are chosen from, a column each on a hidden page.</summary>
internal sealed class CodeLists
{
    private readonly List<IReadOnlyList<string>> _columns = [];
    private readonly Dictionary<string, string> _ranges = new(StringComparer.Ordinal);

    /// <summary>The range of a list as a formula; the same list is written once. Null if it is empty.</summary>
    public string? RangeOf(IReadOnlyList<string> list)
    {
        if (list.Count == 0)
        {
            return null;
        }

        var key = string.Join('\n', list);
        if (!_ranges.TryGetValue(key, out var range))
        {
            var letters = WorkbookLayout.Letters(_columns.Count);
            _columns.Add(list);
            _ranges[key] = range = Invariant($"'{WorkbookLayout.CodesName}'!${letters}$1:${letters}${list.Count}");
        }

        return range;
    }

    public static IReadOnlyList<string> Of(IEnumerable<CodeChoice> choices) => [.. choices.Select(c => WorkbookFilling.Named(c.Code, c.Name.Vi))];

    public static IReadOnlyList<string> Of(FieldDefinition field) => field.Type switch
    {
        FieldType.YesNo => ["Có", "Không"],
        _ => [.. field.Options.Select(o => OptionCaptions.Of(field, o).Vi)],
    };

    public S.SheetData Data()
    {
        var rows = _columns.Count == 0 ? 0 : _columns.Max(c => c.Count);
        return new(Enumerable.Range(1, rows).Select(row => new S.Row(
            _columns.Select((c, i) => (List: c, Column: i)).Where(c => row <= c.List.Count)
                .Select(c => Cells.Text(c.Column, row, c.List[row - 1], CellStyle.Plain)))
        {
            RowIndex = (uint)row,
        }));
    }
}
