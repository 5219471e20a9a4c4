using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Every file has as many rows as the manifest says, and all its columns can be read.</summary>
internal sealed class RowsCheck : IFileCheck
{
    public string Name => "rows";

    public async Task<IReadOnlyList<CheckFailure>> CheckAsync(FileUnderCheck file, CancellationToken cancellation)
    {
        if (!file.IsIntact)
        {
            return [];
        }

        try
        {
            var data = await ParquetTableReader.ReadAsync(file.Table, file.Content!.Value, cancellation);
            return data.RowCount == file.File.Rows
                ? []
                : [file.Failure(
                    $"Tệp có {data.RowCount} dòng, bản kê ghi {file.File.Rows}. Hãy tính lại và công bố lại tháng này.",
                    $"The file has {data.RowCount} rows, the manifest says {file.File.Rows}. Compute and publish this month again.")];
        }
        catch (InvalidDataException damage)
        {
            return [file.Failure(
                $"Không đọc được tệp ({damage.Message}). Hãy tính lại và công bố lại tháng này.",
                $"The file cannot be read ({damage.Message}). Compute and publish this month again.")];
        }
    }
}
