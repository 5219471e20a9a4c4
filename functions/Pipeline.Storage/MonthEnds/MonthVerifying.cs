using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Parquet;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Computes a final or restated version of a month again from what it is pinned to, and holds every file against the one that was published.
/// Writes nothing and uses nothing that an earlier computation has kept, but what the month before handed on.
/// </summary>
public sealed class MonthVerifying(Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, TimeProvider time)
{
    private readonly MonthStore _months = new(stores);
    private readonly VersionStore _versions = new(stores);
    private readonly PinnedInputsFiles _inputs = new(stores);
    private readonly RetentionStore _retention = new(stores);
    private readonly MonthComputing _computing = MonthComputing.Of(stores, sheets, references, files, time, reuses: false);

    /// <param name="version">Null for the current one.</param>
    /// <returns>Null if the month has no such version that is final.</returns>
    /// <exception cref="InvalidDataException">Something that the version is pinned to is not there, or damaged.</exception>
    public async Task<VerifiedMonth?> VerifyAsync(Month month, int? version, CancellationToken cancellation)
    {
        if (await FindAsync(month, version, cancellation) is not { } record)
        {
            return null;
        }

        if ((await _retention.PurgedAsync(cancellation)).CannotCompute(month))
        {
            return new(record.Version, record.RulesVersion, []) { IsPurged = true };
        }

        var pinned = await _inputs.ReadAsync(month, record.Version.Version, cancellation);
        var reference = await references.VersionAsync(pinned.ReferenceVersion, cancellation);
        var current = await _computing.PinnedSummariesAsync(month, record.Version.Version, full: true, cancellation);
        var before = await _computing.BeforeAsync(pinned, cancellation);
        var assembled = await _computing.AssembleAsync(
            new(record.Version, reference, current, before) { RatingsBefore = pinned.RatingsBefore }, cancellation);
        return new(record.Version, pinned.RulesVersion, await PartsAsync(record, assembled, new(reference.Directory, reference.Keys), cancellation));
    }

    private async Task<MonthRecord?> FindAsync(Month month, int? version, CancellationToken cancellation)
    {
        var current = await _months.FindAsync(month, cancellation);
        return current is not { IsFinal: true } ? null
            : (await _versions.FindAsync(month, version ?? current.Version.Version, cancellation))?.Record
                ?? (version is null || version == current.Version.Version ? current : null);
    }

    private async Task<IReadOnlyList<VerifiedPart>> PartsAsync(MonthRecord record, AssembledMonth assembled, TopUnits units, CancellationToken cancellation)
    {
        var parts = new List<VerifiedPart>();
        foreach (var table in assembled.Tables)
        {
            var (name, published) = (table.Table.Name, record.FilesOf(table.Table.Name));
            foreach (var (i, part) in files.Split(table, units).Index())
            {
                var now = Sha256.Of(await ParquetTableWriter.WriteAsync(part, cancellation));
                parts.Add(new(i == 0 ? name : $"{name} {Invariant.Text(i + 1)}", i < published.Count ? published[i].Sha256 : null, now));
            }
        }

        parts.Add(new("history", HashIn(record.History), Sha256.Of(MonthHistoryJson.Write(assembled.History))));
        parts.Add(new("ratings", HashIn(record.Ratings), Sha256.Of(PublishedRatingsJson.Write(assembled.Ratings))));
        return parts;
    }

    /// <summary>Of <c>{folder}/{month}/{sha256}.json.br</c>.</summary>
    private static string? HashIn(string? name) => name?.Split('/')[^1].Split('.')[0];
}
