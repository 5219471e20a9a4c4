using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>The tables of a section of the report, one below the other; the first columns name the row in both languages, and what it belongs to.</summary>
internal static class SectionSheet
{
    public static void Write(Workbook workbook, string name, ReportSection section)
    {
        var columns = section.Tables.Max(t => t.Columns.Count);
        var texts = Enumerable.Range(0, columns).Select(i => section.Tables.Any(t => i < t.Columns.Count && t.Columns[i].Format == ReportFormat.Text)).ToList();
        var sheet = workbook.Sheet(name, new([34, 30, 20, .. texts.Select(isText => isText ? 44.0 : 13.0)], FrozenRows: 2, FrozenColumns: 1) { TabColor = "2A7F73" });
        sheet.NextRow(24);
        sheet.Text(section.Title.Vi, Look.Title);
        sheet.NextRow();
        sheet.Text(section.Title.En, Look.English);
        foreach (var note in section.Notes)
        {
            sheet.NextRow();
            sheet.Text(FigureLooks.Both(note), Look.Soft with { Wraps = false });
        }

        foreach (var table in section.Tables)
        {
            Write(sheet, table);
        }

        sheet.End();
    }

    private static void Write(Sheet sheet, ReportTable table)
    {
        sheet.NextRow(to: sheet.Row + 2);
        sheet.Text(table.Caption.Vi, Look.Heading);
        sheet.NextRow();
        sheet.Text(table.Caption.En, Look.English);
        if (table.Note is { } note)
        {
            sheet.NextRow();
            sheet.Text(FigureLooks.Both(note), Look.Soft with { Wraps = false });
        }

        if (table.Rows.Count == 0)
        {
            sheet.NextRow();
            sheet.Text(FigureLooks.Both(table.WhenEmpty), Look.Soft with { Wraps = false });
            return;
        }

        Captions(sheet, table);
        foreach (var row in table.Rows)
        {
            Write(sheet, row);
        }
    }

    private static void Captions(Sheet sheet, ReportTable table)
    {
        var hasOf = table.Rows.Any(r => r.Of is not null);
        sheet.NextRow(46);
        sheet.Text(table.Heads.Vi, Look.Caption);
        sheet.Text(table.Heads.En, Look.CaptionEnglish);
        sheet.Text(hasOf ? "Thuộc" : "", Look.Caption);
        foreach (var column in table.Columns)
        {
            sheet.Text(column.IsProvisional ? column.Caption.Vi + " (chưa chốt)" : column.Caption.Vi, Look.Caption);
            if (column.Meaning is { } meaning)
            {
                sheet.Note($"{meaning.Vi}\n{meaning.En}");
            }
        }

        sheet.NextRow(30);
        sheet.Empty(Look.CaptionEnglish);
        sheet.Empty(Look.CaptionEnglish);
        sheet.Text(hasOf ? "Of" : "", Look.CaptionEnglish);
        foreach (var column in table.Columns)
        {
            sheet.Text(column.IsProvisional ? column.Caption.En + " (not final)" : column.Caption.En, Look.CaptionEnglish);
        }
    }

    private static void Write(Sheet sheet, ReportRow row)
    {
        sheet.NextRow();
        sheet.Text(row.Head.Vi, Look.Plain with { Bold = row.IsTotal });
        sheet.Text(row.Head.En, Look.English);
        sheet.Text(row.Of?.Vi, Look.Plain);
        foreach (var cell in row.Cells)
        {
            Write(sheet, cell);
        }
    }

    private static void Write(Sheet sheet, ReportCell cell)
    {
        switch (cell)
        {
            case ReportCell.Words words:
                sheet.Text(FigureLooks.Both(words.Text), Look.Plain);
                break;
            case ReportCell.Reading reading:
                FigureLooks.Write(sheet, reading.Value);
                break;
            case ReportCell.Amount amount:
                sheet.Amount(amount.Value, FigureLooks.Of(amount.Format));
                break;
            case ReportCell.Day day:
                sheet.Day(day.Value, Look.Date);
                break;
            default:
                sheet.Skip();
                break;
        }
    }
}
