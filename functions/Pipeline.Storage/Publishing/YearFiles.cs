using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <summary>
/// The files of a fact table as a snapshot names them: those of its months, but of closed years put together, so that readers have few to read however
/// many years there are. A month that is restated later makes the files of its year that hold it anew.
/// </summary>
internal sealed class YearFiles(DatasetFiles files)
{
    /// <param name="months">In order of month, of one table.</param>
    /// <param name="old">The table in the snapshot before: what it has put together of the same files is taken over.</param>
    /// <exception cref="InvalidDataException">A month's file is missing or damaged.</exception>
    public async Task<IReadOnlyList<ManifestFile>> OfAsync(
        TableDefinition table, IReadOnlyList<TableFile> months, IReadOnlySet<int> closedYears, ManifestTable? old, CancellationToken cancellation)
    {
        var named = new List<ManifestFile>();
        foreach (var year in months.GroupBy(f => f.Month!.Value.Year))
        {
            foreach (var pack in closedYears.Contains(year.Key) ? FilePacks.Of(year, files.MostRows) : [[.. year]])
            {
                named.AddRange(closedYears.Contains(year.Key) && pack[0].Month != pack[^1].Month
                    ? [await TogetherAsync(table, pack, old, cancellation)]
                    : pack.Select(ManifestFile.Of));
            }
        }

        return named;
    }

    private async Task<ManifestFile> TogetherAsync(
        TableDefinition table, IReadOnlyList<TableFile> pack, ManifestTable? old, CancellationToken cancellation)
    {
        var madeOf = Sha256.Of(System.Text.Encoding.ASCII.GetBytes(string.Join('\n', pack.Select(f => f.Sha256))));
        return old?.Files.FirstOrDefault(f => f.MadeOf == madeOf) is { } made && await files.IsThereAsync(made, cancellation)
            ? made
            : await files.WriteYearAsync(table, pack, madeOf, cancellation);
    }
}
