using Pipeline.Core.Sheets.Files;
using static System.FormattableString;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>Where things stand in a workbook. The first row of each page is hidden and says what the page and its columns are, whatever the page is called.</summary>
public static class WorkbookLayout
{
    /// <summary>In the first cell of the guide's page.</summary>
    public const string Mark = "pipeline-workbook/1";

    /// <summary>In the first cell of the list's page.</summary>
    public const string ListMark = "filing-list";

    public const string GuideName = "Hướng dẫn";
    public const string ListName = "Danh sách nộp";
    public const string CodesName = "Danh mục";

    /// <summary>The row of machine's names, from 1.</summary>
    public const int KeyRow = 1;

    public const int TitleRow = 2;
    public const int CaptionRow = 3;
    public const int EnglishRow = 4;

    /// <summary>The first row that is filled in.</summary>
    public const int FirstRow = 5;

    /// <summary>The last row whose cells check what is typed.</summary>
    public const int LastRow = 2_000;

    /// <summary>Columns for the codes of a list: a cluster has three or four cells, so a host has up to three guests.</summary>
    private const int ListColumns = 3;

    /// <summary>The unit first, then the form's fields; a list of codes has several columns, more if a row has more codes.</summary>
    public static IReadOnlyList<FileColumn> Columns(FormDefinition form, IEnumerable<SheetRow> rows)
    {
        var longest = rows.SelectMany(r => r.Values).OfType<string[]>().Select(c => c.Length).Append(ListColumns).Max();
        return [FileColumns.OfLine[0], .. form.Fields.SelectMany(f => Enumerable.Repeat(FileColumn.Of(f), f.Type == FieldType.CodeList ? longest : 1))];
    }

    /// <summary>The column's letters, from 0: A, B … Z, AA.</summary>
    public static string Letters(int column) => column < 26 ? Invariant($"{(char)('A' + column)}") : Letters((column / 26) - 1) + Letters(column % 26);

    /// <summary>A cell as a person finds it: <c>Họp thôn!C7</c>.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Cell(string page, int column, int row) => Invariant($"{page}!{Letters(column)}{row}");
}
