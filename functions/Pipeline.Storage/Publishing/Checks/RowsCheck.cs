namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Every file has as many rows as the manifest says, and all its columns can be read.</summary>
internal sealed class RowsCheck : IFileCheck
{
    public const string CheckName = "rows";

    public string Name => CheckName;

    public Task<IReadOnlyList<CheckFailure>> CheckAsync(FileUnderCheck file, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<CheckFailure>>(file switch
    {
        { IsIntact: false } => [],
        { Damage: { } damage } =>
        [
            file.Failure(
                $"Không đọc được tệp ({damage.Message}). Hãy tính lại và công bố lại tháng này.",
                $"The file cannot be read ({damage.Message}). Compute and publish this month again."),
        ],
        { Data.RowCount: var rows } when rows != file.File.Rows =>
        [
            file.Failure(
                $"Tệp có {rows} dòng, bản kê ghi {file.File.Rows}. Hãy tính lại và công bố lại tháng này.",
                $"The file has {rows} rows, the manifest says {file.File.Rows}. Compute and publish this month again."),
        ],
        _ => [],
    });
}
