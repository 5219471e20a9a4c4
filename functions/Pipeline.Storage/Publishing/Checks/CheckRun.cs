using Pipeline.Core;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Checks.Privacy;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>One run of all checks over a snapshot, table by table and file by file, so that never more than a file's rows are held of a table.</summary>
internal sealed class CheckRun(
    Func<string, CancellationToken, Task<StoredFile?>> read, Manifest manifest, Func<ManifestTable, CancellationToken, Task<ReadOnlyMemory<byte>?>> csv,
    PrivacyCheck privacy)
{
    private static readonly IFileCheck[] FileChecks = [new HashesCheck(), new RowsCheck(), new TypesCheck()];

    private readonly IRowCheck[] _rowChecks = NewRowChecks();
    private readonly Dictionary<string, List<CheckFailure>> _failures = new(StringComparer.Ordinal);
    private readonly MonthRows _rows = new(read, manifest);

    /// <summary>Of all checks that a run makes, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. FileChecks.Select(c => c.Name), FileMonthsCheck.Name, .. NewRowChecks().Select(c => c.Name), LedgerTotalsCheck.Name, RestatedRatingsCheck.Name,
        CsvCheck.Name, PrivacyCheck.Name,
    ];

    /// <param name="documents">What is published beside the tables, by name.</param>
    public async Task<ReadinessReport> RunAsync(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> documents, CancellationToken cancellation)
    {
        var (snapshot, texts) = (new SnapshotUnderCheck(manifest, await DimensionsAsync(cancellation)), await privacy.BeginAsync(cancellation));
        foreach (var table in manifest.Tables)
        {
            await CheckTableAsync(table, snapshot, texts, cancellation);
        }

        Add(FileMonthsCheck.Name, FileMonthsCheck.Check(manifest));
        await CheckLedgerAsync(cancellation);
        Add(RestatedRatingsCheck.Name, await RestatedRatingsCheck.CheckAsync(_rows, cancellation));
        await CheckTextsAsync(texts, documents, cancellation);
        return new(manifest.SnapshotId, [.. Names.Select(name => new CheckResult(name, _failures.GetValueOrDefault(name) ?? []))]);
    }

    /// <summary>Some remember what they have seen of the snapshot.</summary>
    private static IRowCheck[] NewRowChecks() =>
    [
        new UniqueKeysCheck(), new OrphansCheck(), new MonthStartsCheck(), new MonthVersionsCheck(), new GapFreeDatesCheck(),
        new NumeratorsCheck(), new OrganizationVersionsCheck(), new SuppressionCheck(),
    ];

    private async Task<IReadOnlyDictionary<string, DimensionUnderCheck>> DimensionsAsync(CancellationToken cancellation)
    {
        var dimensions = new Dictionary<string, DimensionUnderCheck>(StringComparer.Ordinal);
        foreach (var table in manifest.Tables.Where(t => !t.Monthly))
        {
            if (await FilesUnderCheck.ReadAsync(read, table.ToDefinition(), table.Files, cancellation) is { Months: [var rows] })
            {
                dimensions[table.Name] = new DimensionUnderCheck(rows);
            }
        }

        return dimensions;
    }

    private async Task CheckTableAsync(ManifestTable table, SnapshotUnderCheck snapshot, PublishedTexts texts, CancellationToken cancellation)
    {
        var (csvCheck, definition) = (new CsvCheck(table, await csv(table, cancellation)), table.ToDefinition());
        foreach (var named in ManifestFile.Together(table.Files))
        {
            var files = await FilesUnderCheck.ReadAsync(read, definition, named, cancellation);
            foreach (var check in FileChecks)
            {
                foreach (var file in files.Files)
                {
                    Add(check.Name, await check.CheckAsync(file, cancellation));
                }
            }

            csvCheck.Compare(files.Rows);
            foreach (var rows in files.Months)
            {
                CheckRows(rows, snapshot);
                texts.AddRows(rows);
            }
        }

        Add(CsvCheck.Name, csvCheck.Finish());
        Add(RowsCheck.CheckName, RowsOfTable(table));
    }

    private void CheckRows(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        foreach (var check in _rowChecks)
        {
            Add(check.Name, check.Check(rows, snapshot));
        }
    }

    /// <summary>The ledger is held against the tables it bears, a month at a time: keys on several tables are read again rather than kept.</summary>
    private async Task CheckLedgerAsync(CancellationToken cancellation)
    {
        foreach (var month in _rows.MonthsOf(LedgerTotalsCheck.Ledger))
        {
            var tables = new Dictionary<string, RowsUnderCheck>(StringComparer.Ordinal);
            foreach (var table in LedgerTotalsCheck.Tables)
            {
                if (await _rows.OfAsync(table, month, cancellation) is { } rows)
                {
                    tables[table] = rows;
                }
            }

            Add(LedgerTotalsCheck.Name, LedgerTotalsCheck.Check(tables));
        }
    }

    private async Task CheckTextsAsync(PublishedTexts texts, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> documents, CancellationToken cancellation)
    {
        foreach (var (name, content) in documents)
        {
            texts.AddFile(name, content);
        }

        texts.AddFile(DatasetPaths.Manifest(manifest.SnapshotId), DatasetJson.Write(manifest));
        Add(PrivacyCheck.Name, await privacy.CheckAsync(texts, cancellation));
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
