using Pipeline.Core;
using Pipeline.Core.Reference.Differences;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>What an import would change, for a person to read before taking it.</summary>
internal static class PreviewLines
{
    public static void Write(IAnsiConsole console, ImportPreview preview)
    {
        if (preview.Tables.Count == 0)
        {
            return;
        }

        console.Write(Tables(preview.Tables));
        Events(console, "Sẽ diễn ra / What would happen", preview.Events);
        Events(console, "Không còn diễn ra / What would no longer happen", preview.NoLonger);
        Duties(console, preview.Duties);
        Months(console, "Các tháng được tính lại / Months computed anew", preview.ComputedAnew);
        Months(console, "Các tháng đã chốt, giữ nguyên số liệu / Final months, which keep their figures", preview.Final);
    }

    private static Table Tables(IReadOnlyList<TableDifference> differences)
    {
        var table = new Table { Title = new TableTitle("Các dòng thay đổi / Rows that differ") }.AddColumn("file");
        foreach (var column in (string[])["thêm\nadded", "kết thúc\nclosed", "sửa\nchanged", "mất\nremoved"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var file in differences)
        {
            table.AddRow(new Text(file.File), new Text($"{file.Added}"), new Text($"{file.Closed}"), new Text($"{file.Changed}"), new Text($"{file.Removed}"));
        }

        return table;
    }

    private static void Events(IAnsiConsole console, string title, Bounded<UnitEvent> events) =>
        Lines(console, title, events.Total, [.. events.Listed.Select(UnitEventWording.Of).Select(s => s.ToString())]);

    private static void Duties(IAnsiConsole console, Bounded<DutyChange> duties) => Lines(
        console, "Số biểu phải nộp / Sheets owed", duties.Total,
        [.. duties.Listed.Select(d => $"{d.Organization}  {d.From}: {d.Before} → {d.After}")]);

    private static void Months(IAnsiConsole console, string title, IReadOnlyList<Month> months) => Lines(
        console, title, months.Count, months.Count == 0 ? [] : [string.Join(", ", months)]);

    private static void Lines(IAnsiConsole console, string title, int total, IReadOnlyList<string> lines)
    {
        if (total == 0)
        {
            return;
        }

        console.WriteLine($"{title}: {total}");
        foreach (var line in lines)
        {
            console.WriteLine("  " + line);
        }
    }
}
