using Pipeline.Core.Datasets;
using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Files of a table that hold the same months: those of a month that was split, the one of a closed year, that of a dimension.</summary>
/// <param name="Rows">Of all files; null if one cannot be read, which the checks of the files report.</param>
/// <param name="Months">The same rows month by month; those of a dimension as they are. Empty if they cannot be read.</param>
internal sealed record FilesUnderCheck(IReadOnlyList<FileUnderCheck> Files, TableData? Rows, IReadOnlyList<RowsUnderCheck> Months)
{
    /// <param name="named">At least one.</param>
    public static async Task<FilesUnderCheck> ReadAsync(
        Func<string, CancellationToken, Task<StoredFile?>> read, TableDefinition table, IReadOnlyList<ManifestFile> named, CancellationToken cancellation)
    {
        var files = new List<FileUnderCheck>();
        foreach (var file in named)
        {
            files.Add(await FileUnderCheck.ReadAsync(read, table, file, cancellation));
        }

        if (files.Exists(f => f.Data is null))
        {
            return new(files, null, []);
        }

        var rows = TableRows.Join([.. files.Select(f => f.Data!)]);
        var path = named.Count == 1 ? named[0].Path : null;
        return new(files, rows, [.. MonthSlices.Of(rows, named[0].First, named[0].Last).Select(m => new RowsUnderCheck(m.Data, m.Month, path))]);
    }

    public bool AreOf(IReadOnlyList<ManifestFile> named) => Files.Select(f => f.File).SequenceEqual(named);
}
