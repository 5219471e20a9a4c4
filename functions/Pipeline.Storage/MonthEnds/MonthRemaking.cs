using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Makes the files of a final or restated version again from what it is pinned to. Their names are their hashes: they come out as they were, or it is said.</summary>
internal sealed class MonthRemaking(Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, TimeProvider time)
{
    private readonly PinnedInputsFiles _inputs = new(stores);
    private readonly MonthComputing _computing = MonthComputing.Of(stores, sheets, references, files, time);

    /// <summary>Whether every file of a version is there.</summary>
    public async Task<bool> IsThereAsync(MonthRecord record, CancellationToken cancellation)
    {
        foreach (var file in record.Files)
        {
            if (!await stores.Datasets.ExistsAsync(file.Path, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="before">The version before it, whose files are there; null of the first.</param>
    /// <returns>The tables whose files have come out different, in order; empty if every byte is as it was.</returns>
    /// <exception cref="InvalidDataException">Something that the version is pinned to is not there, or damaged.</exception>
    public async Task<IReadOnlyList<string>> RemakeAsync(MonthRecord record, MonthRecord? before, CancellationToken cancellation)
    {
        var pinned = await _inputs.ReadAsync(record.Month, record.Version.Version, cancellation);
        var reference = await references.VersionAsync(pinned.ReferenceVersion, cancellation);
        var current = await _computing.PinnedSummariesAsync(record.Month, record.Version.Version, full: true, cancellation);
        var to = new MonthToCompute(record.Version, reference, current, await _computing.BeforeAsync(pinned, cancellation)) { RatingsBefore = pinned.RatingsBefore, Restatement = record.Restatement };
        var assembled = await _computing.AssembleAsync(to, cancellation);
        await _computing.HandOnAsync(to, assembled, cancellation);
        return [.. await DifferingAsync(record, before, to, assembled, cancellation)];
    }

    private async Task<SortedSet<string>> DifferingAsync(
        MonthRecord record, MonthRecord? before, MonthToCompute to, AssembledMonth assembled, CancellationToken cancellation)
    {
        var missing = record.Files.ToDictionary(f => f.Path, f => f.Table, StringComparer.Ordinal);
        foreach (var table in assembled.Tables)
        {
            Found(await files.WriteMonthAsync(table, record.Month, to.Units, cancellation));
        }

        if (before is not null && to.Restatement is not null)
        {
            var changes = await RestatementFile.ChangesAsync(files, before, assembled, cancellation);
            Found(await RestatementFile.WriteAsync(files, before, to, changes, cancellation));
        }

        return new(missing.Values, StringComparer.Ordinal);

        void Found(IReadOnlyList<TableFile> written)
        {
            foreach (var file in written)
            {
                missing.Remove(file.Path);
            }
        }
    }
}
