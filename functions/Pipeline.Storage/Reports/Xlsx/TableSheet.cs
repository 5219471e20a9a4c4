using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>
/// A published table on a sheet of its own: title and meaning, captions in both languages with the dictionary's meaning as notes, and the rows as a named
/// table with a filter, whose head has the names of the datasets.
/// </summary>
internal static class TableSheet
{
    /// <summary>The row of the columns' names; captions stand above it, data below.</summary>
    public const int HeadRow = 5;

    /// <summary>As many rows as a sheet holds.</summary>
    public const int MostRows = 1_048_576 - HeadRow;

    /// <param name="dimensions">By name, for the names of what keys point to.</param>
    public static void Write(Workbook workbook, TableData data, IReadOnlyDictionary<string, TableData> dimensions)
    {
        var columns = SheetColumns.Of(data.Table);
        var sheet = workbook.Sheet(data.Table.Name, new([.. columns.Select(Width)], FrozenRows: HeadRow, FrozenColumns: 1)
        {
            Hidden = columns.Select((c, i) => (c, i)).Where(c => c.c.IsHidden).Select(c => c.i).ToHashSet(),
            TabColor = "3A679C",
        });
        Heads(sheet, data.Table, columns);
        var cells = columns.Select(c => Cell(c, data, dimensions)).ToList();
        for (var row = 0; row < data.RowCount; row++)
        {
            sheet.NextRow();
            foreach (var write in cells)
            {
                write(sheet, row);
            }
        }

        sheet.Table(data.Table.Name, [.. columns.Select(c => c.Definition.Name)], HeadRow, HeadRow + data.RowCount);
        workbook.RepeatRows(sheet, HeadRow - 2, HeadRow);
        sheet.End();
    }

    private static void Heads(Sheet sheet, TableDefinition table, IReadOnlyList<SheetColumn> columns)
    {
        sheet.NextRow(24);
        sheet.Text(FigureLooks.Both(table.Caption), Look.Title);
        sheet.NextRow();
        sheet.Text(FigureLooks.Both(table.Meaning), Look.Soft with { Wraps = false });
        sheet.NextRow(62);
        foreach (var column in columns)
        {
            sheet.Text(column.Definition.Caption.Vi, Look.Caption);
            sheet.Note($"{column.Definition.Meaning.Vi}\n{column.Definition.Meaning.En}");
        }

        sheet.NextRow(50);
        foreach (var column in columns)
        {
            sheet.Text(column.Definition.Caption.En, Look.CaptionEnglish);
        }

        sheet.NextRow();
        foreach (var column in columns)
        {
            sheet.Text(column.Definition.Name, Look.Name);
        }
    }

    /// <summary>How a column's values are written.</summary>
    private static Action<Sheet, int> Cell(SheetColumn column, TableData data, IReadOnlyDictionary<string, TableData> dimensions)
    {
        if (column.Label is { } label)
        {
            var keys = (int[])data.ColumnOf(column.Source);
            var names = LabelsOf(dimensions[data.Table.Columns.Single(c => c.Name == column.Source).References!], label);
            return (sheet, row) => sheet.Text(names.GetValueOrDefault(keys[row]), Look.Text);
        }

        var look = column.Definition.References is not null ? Look.Key : Look.Count;
        return data.ColumnOf(column.Source) switch
        {
            string?[] texts => (sheet, row) => sheet.Text(texts[row], Look.Text),
            bool[] marks => (sheet, row) => sheet.Mark(marks[row]),
            bool?[] marks => (sheet, row) => sheet.Mark(marks[row]),
            DateOnly[] days => (sheet, row) => sheet.Day(days[row], Look.Date),
            DateOnly?[] days => (sheet, row) => sheet.Day(days[row], Look.Date),
            DateTime[] instants => (sheet, row) => sheet.Instant(instants[row], Look.Instant),
            DateTime?[] instants => (sheet, row) => sheet.Instant(instants[row], Look.Instant),
            decimal[] or decimal?[] => (sheet, row) => sheet.Amount(data.Number(column.Source, row), Look.Decimal),
            _ => (sheet, row) => sheet.Amount(data.Number(column.Source, row), column.Definition.Name == "term_year" ? Look.Key : look),
        };
    }

    private static Dictionary<int, string?> LabelsOf(TableData dimension, string label)
    {
        var key = dimension.Table.Key.Single();
        return Enumerable.Range(0, dimension.RowCount).ToDictionary(row => dimension.Key(key, row), row => dimension.Text(label, row));
    }

    private static double Width(SheetColumn column) => column.Definition.Type switch
    {
        ColumnType.Text => column.Definition.Name.EndsWith("_code", StringComparison.Ordinal) ? 22 : 30,
        ColumnType.Timestamp => 17,
        _ => 14,
    };
}
