using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reports;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reports.Xlsx;

namespace Pipeline.Storage.Reports;

/// <summary>
/// The month workbooks are those of the snapshot: every final month has its own, none was changed or is of other figures, and each sheet holds the rows
/// of its table, value by value.
/// </summary>
internal sealed class WorkbooksCheck(Stores stores)
{
    public const string Name = "workbooks";

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public async Task<CheckResult> CheckAsync(Manifest manifest, CancellationToken cancellation)
    {
        var failures = new List<CheckFailure>();
        var tables = new PublishedTables(stores, manifest);
        var reading = new MonthReportReading(tables);
        var index = await new MonthWorkbooks(stores).IndexAsync(cancellation);
        foreach (var month in await ExpectedAsync(manifest, reading, cancellation))
        {
            var entries = index.Workbooks.Where(w => w.Month == month.ToString()).ToList();
            if (entries.Count == 0)
            {
                failures.Add(Failure(null, DatasetPaths.Workbook(month, null), 0, "tệp không có", "the file is missing"));
            }

            foreach (var entry in entries)
            {
                failures.AddRange(await CheckAsync(entry, month, reading, cancellation));
            }
        }

        return new(Name, failures);
    }

    /// <summary>Nothing is expected of a snapshot that is older than its reports' tables.</summary>
    private static async Task<IReadOnlyList<Month>> ExpectedAsync(Manifest manifest, MonthReportReading reading, CancellationToken cancellation)
    {
        try
        {
            var known = (await reading.MonthsAsync(cancellation)).Select(m => m.Month).ToHashSet();
            return [.. manifest.Months.Where(MonthWorkbooks.IsMade).Select(m => Month.Parse(m.Month)).Where(known.Contains)];
        }
        catch (InvalidDataException)
        {
            // A dimension is damaged, which the checks of the files report.
            return [];
        }
    }

    private async Task<IEnumerable<CheckFailure>> CheckAsync(WorkbookEntry entry, Month month, MonthReportReading reading, CancellationToken cancellation)
    {
        var file = await stores.Datasets.ReadAsync(entry.Path, cancellation);
        if (file is null || Sha256.Of(file.Content) != entry.Sha256)
        {
            return [Failure(null, entry.Path, 0, file is null ? "tệp không có" : "tệp đã bị thay đổi", file is null ? "the file is missing" : "the file was changed")];
        }

        try
        {
            var inputs = (await reading.ReadAsync(month, entry.Level, cancellation))!;
            using var workbook = new TableSheetReader(file.Content);
            return [.. DatasetSchema.Facts.Where(t => workbook.Has(t.Name)).SelectMany(t => Differences(entry, Expected(inputs, t), workbook))];
        }
        catch (InvalidDataException damage)
        {
            return [Failure(null, entry.Path, 0, $"không so sánh được ({damage.Message})", $"it cannot be compared ({damage.Message})")];
        }
    }

    private static TableData Expected(ReportInputs inputs, TableDefinition table)
    {
        var data = inputs.Facts[table.Name];
        return inputs.Scope.Level is null ? data : data.Rows(inputs.Scope.Of(data).Parts[0].Rows);
    }

    /// <summary>The first place where a sheet and its table differ.</summary>
    private static IEnumerable<CheckFailure> Differences(WorkbookEntry entry, TableData data, TableSheetReader workbook)
    {
        var row = 0;
        foreach (var cells in workbook.Rows(data.Table.Name))
        {
            var wrong = row >= data.RowCount ? data.Table.Columns[0] : data.Table.Columns.FirstOrDefault(c => !IsSame(data.Value(c.Name, row), cells.GetValueOrDefault(c.Name)));
            if (wrong is not null)
            {
                return [Failure(data.Table.Name, entry.Path, row + 1, $"cột {wrong.Name} khác với bảng đã công bố", $"column {wrong.Name} differs from the published table")];
            }

            row++;
        }

        return row == data.RowCount ? [] : [Failure(data.Table.Name, entry.Path, row, "thiếu dòng", "it lacks rows")];
    }

    private static bool IsSame(object? value, string? cell) => value switch
    {
        null or "" => cell is null,
        string text => cell == text,
        bool mark => cell == (mark ? "1" : "0"),
        DateOnly day => cell == (day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture),
        DateTime instant => cell is not null && Math.Abs(double.Parse(cell, CultureInfo.InvariantCulture) - (instant - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc)).TotalDays) < 1e-5,
        IConvertible number => cell is not null && decimal.Parse(cell, CultureInfo.InvariantCulture) == number.ToDecimal(CultureInfo.InvariantCulture),
        _ => false,
    };

    private static CheckFailure Failure(string? table, string path, long row, string vi, string en) => new(table, path, row, [], new Bilingual(
        $"Báo cáo tháng cho Excel không theo ảnh chụp: {vi}. Hãy xóa tệp rồi công bố lại; tệp sẽ được ghi lại.",
        $"The month report for Excel does not follow the snapshot: {en}. Delete the file and publish again; it will be written anew."));
}
