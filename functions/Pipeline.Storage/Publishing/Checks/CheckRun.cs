using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>One run of all checks over a snapshot, table by table and month by month, so that never more than a month's rows are held.</summary>
internal sealed class CheckRun(
    IFileStore store, Manifest manifest, Func<ManifestTable, CancellationToken, Task<ReadOnlyMemory<byte>?>> csv)
{
    private readonly IFileCheck[] _fileChecks = [new HashesCheck(), new RowsCheck(), new TypesCheck()];

    private readonly IRowCheck[] _rowChecks =
    [
        new UniqueKeysCheck(), new OrphansCheck(), new MonthStartsCheck(), new MonthVersionsCheck(), new GapFreeDatesCheck(),
        new NumeratorsCheck(), new OrganizationVersionsCheck(), new SuppressionCheck(),
    ];

    private readonly Dictionary<string, List<CheckFailure>> _failures = new(StringComparer.Ordinal);

    public async Task<ReadinessReport> RunAsync(CancellationToken cancellation)
    {
        var snapshot = new SnapshotUnderCheck(manifest, await DimensionsAsync(cancellation));
        foreach (var table in manifest.Tables)
        {
            await CheckTableAsync(table, snapshot, cancellation);
        }

        await CheckLedgerAsync(cancellation);
        IEnumerable<string> names = [.. _fileChecks.Select(c => c.Name), .. _rowChecks.Select(c => c.Name), LedgerTotalsCheck.Name, CsvCheck.Name];
        return new(manifest.SnapshotId, [.. names.Select(name => new CheckResult(name, _failures.GetValueOrDefault(name) ?? []))]);
    }

    private async Task<IReadOnlyDictionary<string, DimensionUnderCheck>> DimensionsAsync(CancellationToken cancellation)
    {
        var dimensions = new Dictionary<string, DimensionUnderCheck>(StringComparer.Ordinal);
        foreach (var table in manifest.Tables.Where(t => !t.Monthly))
        {
            if (await RowsAsync(await FilesAsync(table, table.Files, cancellation), null, cancellation) is { } rows)
            {
                dimensions[table.Name] = new DimensionUnderCheck(rows);
            }
        }

        return dimensions;
    }

    private async Task CheckTableAsync(ManifestTable table, SnapshotUnderCheck snapshot, CancellationToken cancellation)
    {
        var csvCheck = new CsvCheck(table, await csv(table, cancellation));
        foreach (var month in table.Files.GroupBy(f => f.Month, StringComparer.Ordinal))
        {
            var files = await FilesAsync(table, [.. month], cancellation);
            foreach (var check in _fileChecks)
            {
                foreach (var file in files)
                {
                    Add(check.Name, await check.CheckAsync(file, cancellation));
                }
            }

            var rows = await RowsAsync(files, month.Key is { } key ? Month.Parse(key) : null, cancellation);
            csvCheck.Compare(rows);
            foreach (var check in rows is null ? [] : _rowChecks)
            {
                Add(check.Name, check.Check(rows!, snapshot));
            }
        }

        Add(CsvCheck.Name, csvCheck.Finish());
        Add(_fileChecks[1].Name, RowsOfTable(table));
    }

    /// <summary>The ledger is held against the tables it bears, a month at a time: keys on several tables are read again rather than kept.</summary>
    private async Task CheckLedgerAsync(CancellationToken cancellation)
    {
        var tables = manifest.Tables.Where(t => LedgerTotalsCheck.Tables.Contains(t.Name, StringComparer.Ordinal)).ToList();
        foreach (var month in tables.Where(t => t.Name == LedgerTotalsCheck.Ledger).SelectMany(t => t.Files).Select(f => f.Month).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var rows = new Dictionary<string, RowsUnderCheck>(StringComparer.Ordinal);
            foreach (var table in tables)
            {
                var files = await FilesAsync(table, [.. table.Files.Where(f => f.Month == month)], cancellation);
                if (await RowsAsync(files, Month.Parse(month), cancellation) is { } ofTable)
                {
                    rows[table.Name] = ofTable;
                }
            }

            Add(LedgerTotalsCheck.Name, LedgerTotalsCheck.Check(rows));
        }
    }

    private async Task<IReadOnlyList<FileUnderCheck>> FilesAsync(
        ManifestTable table, IReadOnlyList<ManifestFile> named, CancellationToken cancellation)
    {
        var definition = table.ToDefinition();
        var files = new List<FileUnderCheck>();
        foreach (var file in named)
        {
            files.Add(new FileUnderCheck(definition, file, (await store.ReadAsync(file.Path, cancellation))?.Content));
        }

        return files;
    }

    /// <returns>Null if a file cannot be read, which the checks of the files report.</returns>
    private static async Task<RowsUnderCheck?> RowsAsync(IReadOnlyList<FileUnderCheck> files, Month? month, CancellationToken cancellation)
    {
        var parts = new List<TableData>();
        foreach (var file in files)
        {
            if (!file.IsIntact)
            {
                return null;
            }

            try
            {
                parts.Add(await ParquetTableReader.ReadAsync(file.Table, file.Content!.Value, cancellation));
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : new(TableParts.Join(parts), month, files.Count == 1 ? files[0].File.Path : null);
    }

    private static IEnumerable<CheckFailure> RowsOfTable(ManifestTable table) =>
        table.Rows == table.Files.Sum(f => (long)f.Rows) && table.Rows == table.Csv.Rows
            ? []
            : [new CheckFailure(table.Name, null, 0, [], new Bilingual(
                "Số dòng của bảng trong bản kê không bằng tổng số dòng của các tệp. Hãy công bố lại.",
                "The manifest's rows of the table are not the sum of its files. Publish again."))];

    private void Add(string check, IEnumerable<CheckFailure> failures)
    {
        if (!_failures.TryGetValue(check, out var all))
        {
            _failures[check] = all = [];
        }

        all.AddRange(failures);
    }
}
