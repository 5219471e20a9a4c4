namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A check of each Parquet file by itself.</summary>
internal interface IFileCheck : ICheck
{
    Task<IReadOnlyList<CheckFailure>> CheckAsync(FileUnderCheck file, CancellationToken cancellation);
}
