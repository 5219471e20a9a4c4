using Pipeline.Core;
using Pipeline.Core.Reports;
using Pipeline.Storage.Publishing;

namespace Pipeline.Storage.Reports;

/// <summary>
/// The month reports for Excel under their stable paths: one workbook a final month, and where a table has more rows than a sheet also one for each supervising
/// level. A workbook is written only if what it is made from differs; after a crash the next publication brings them up to date.
/// </summary>
/// <param name="mostRows">Of a table on a sheet.</param>
internal sealed class MonthWorkbooks(Stores stores, int mostRows = MonthWorkbook.MostRows)
{
    /// <summary>To be called under the publisher's lease. Where a dimension is damaged all stays as it is, and the readiness checks say what is damaged.</summary>
    public async Task WriteAsync(Manifest manifest, string codeCommit, CancellationToken cancellation)
    {
        var tables = new PublishedTables(stores, manifest);
        var reading = new MonthReportReading(tables);
        DimensionPrints dimensions;
        try
        {
            dimensions = new(await reading.DimensionsAsync(cancellation));
        }
        catch (InvalidDataException)
        {
            return;
        }

        var hashes = new WorkbookInputs(tables, dimensions, codeCommit);
        var old = await IndexAsync(cancellation);
        var entries = new List<WorkbookEntry>();
        foreach (var month in manifest.Months.Where(IsMade).Select(m => Month.Parse(m.Month)))
        {
            var inputs = hashes.HashOf(month);
            var known = old.Workbooks.Where(w => w.Month == month.ToString()).ToList();
            entries.AddRange(known.Count > 0 && known.TrueForAll(w => w.Inputs == inputs) && await AreThereAsync(known, cancellation)
                ? known
                : await WriteAsync(reading, month, inputs, cancellation));
        }

        await ReplaceIndexAsync(old, new([.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)]), cancellation);
    }

    /// <summary>Months that are final or restated: a file that lies about goes stale unseen, and figures of any other month still move.</summary>
    public static bool IsMade(ManifestMonth month) => month.Version > 0;

    /// <summary>What lies there by the index; empty if there is none.</summary>
    public async Task<WorkbookIndex> IndexAsync(CancellationToken cancellation) =>
        await stores.Datasets.ReadAsync(DatasetPaths.WorkbookIndex, cancellation) is { } file ? WorkbookIndex.Read(file.Content) : WorkbookIndex.Empty;

    /// <summary>The names of all that lies there.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellation) =>
        await IndexAsync(cancellation) is { Workbooks: { Count: > 0 } workbooks } ? [.. workbooks.Select(w => w.Path), DatasetPaths.WorkbookIndex] : [];

    private async Task<bool> AreThereAsync(List<WorkbookEntry> workbooks, CancellationToken cancellation)
    {
        foreach (var workbook in workbooks)
        {
            if (!await stores.Datasets.ExistsAsync(workbook.Path, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a month's workbooks. A month with a damaged file has none, which the readiness checks report with what is damaged.</summary>
    private async Task<IReadOnlyList<WorkbookEntry>> WriteAsync(MonthReportReading reading, Month month, string inputs, CancellationToken cancellation)
    {
        try
        {
            if (await reading.ReadAsync(month, null, cancellation) is not { } all)
            {
                return [];
            }

            var written = new List<WorkbookEntry> { await WriteAsync(all, inputs, cancellation) };
            foreach (var level in MonthWorkbook.IsTooLarge(all, mostRows) ? LevelsOf(all) : [])
            {
                written.Add(await WriteAsync((await reading.ReadAsync(month, level, cancellation))!, inputs, cancellation));
            }

            return written;
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private async Task<WorkbookEntry> WriteAsync(ReportInputs report, string inputs, CancellationToken cancellation)
    {
        var content = MonthWorkbook.Write(report, mostRows);
        var entry = new WorkbookEntry(DatasetPaths.Workbook(report.Month, report.Scope.Level), report.Month.ToString(), report.Scope.Level, inputs, Sha256.Of(content));
        await stores.Datasets.RepairAsync(entry.Path, content, entry.Sha256, cancellation);
        return entry;
    }

    private static IEnumerable<string> LevelsOf(ReportInputs inputs) =>
        inputs.Facts.Values
            .SelectMany(data => inputs.Scope.Of(data).Each())
            .Select(r => inputs.Scope.Units.OwnerOf(r.Data, r.Row)?.Level)
            .OfType<string>()
            .Where(level => level.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private async Task ReplaceIndexAsync(WorkbookIndex old, WorkbookIndex index, CancellationToken cancellation)
    {
        foreach (var gone in old.Workbooks.Where(w => !index.Workbooks.Any(n => n.Path == w.Path)))
        {
            await stores.Datasets.DeleteAsync(gone.Path, cancellation);
        }

        var content = index.Write();
        await stores.Datasets.RepairAsync(DatasetPaths.WorkbookIndex, content, Sha256.Of(content), cancellation);
    }
}
