using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Csv;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>The CSV of a table holds the rows of its Parquet files, in their order. One instance checks one table, part by part.</summary>
internal sealed class CsvCheck
{
    public const string Name = "parquet-equals-csv";

    private readonly ManifestTable _table;
    private CsvTableReader? _reader;
    private CheckFailure? _failure;
    private bool _isComparable = true;
    private int _compared;

    /// <param name="content">Null if the file is missing.</param>
    public CsvCheck(ManifestTable table, ReadOnlyMemory<byte>? content)
    {
        _table = table;
        if (content is not { } file)
        {
            _failure = Failure("tệp không có", "the file is missing");
        }
        else if (Sha256.Of(file) != table.Csv.Sha256)
        {
            _failure = Failure("mã băm SHA-256 không khớp với bản kê", "its SHA-256 is not that of the manifest");
        }
        else
        {
            Read(() => _reader = new CsvTableReader(table.ToDefinition(), file));
        }
    }

    /// <summary>Compares the next rows.</summary>
    /// <param name="rows">Null if the Parquet file cannot be read, which the checks of the files report: the rest cannot be compared then.</param>
    public void Compare(TableData? rows)
    {
        _isComparable = _isComparable && rows is not null;
        if (_failure is not null || !_isComparable)
        {
            return;
        }

        Read(() =>
        {
            _failure = TableDifference.First(rows!, _reader!.Read(rows!.RowCount)) is var (column, row)
                ? Failure($"cột {column} khác với Parquet", $"column {column} differs from the Parquet") with { Rows = 1, FirstKeys = [$"{column} row={Invariant.Text(_compared + row + 1)}"] }
                : null;
        });
        _compared += rows!.RowCount;
    }

    /// <summary>What was found once all rows were compared.</summary>
    public IEnumerable<CheckFailure> Finish()
    {
        if (_failure is null && _isComparable && !_reader!.IsAtEnd)
        {
            _failure = Failure("có thừa dòng", "it has more rows");
        }

        return _failure is null ? [] : [_failure];
    }

    private void Read(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidDataException broken)
        {
            _failure = Failure(broken.Message, broken.Message);
        }
    }

    private CheckFailure Failure(string vi, string en) => new(_table.Name, _table.Csv.Path, 0, [], new Bilingual(
        $"Tệp CSV không giống các tệp Parquet của ảnh chụp: {vi}. Hãy công bố lại; các tệp CSV sẽ được ghi lại.",
        $"The CSV file is not the same as the snapshot's Parquet files: {en}. Publish again; the CSV files will be written anew."));
}
