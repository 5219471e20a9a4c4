using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Makes one version of a month from its inputs, whoever asks for it: the clock, a restatement, or somebody who wants to see that it comes
/// out the same again. Nothing that it writes is found by a reader before it is published.
/// </summary>
internal sealed class MonthComputing(Stores stores, ReferenceStore references, DatasetFiles files, Summariser summariser, ProfileStore profiles)
{
    private readonly HistoryFiles _histories = new(stores);
    private readonly PublishedRatingsFiles _ratings = new(stores);
    private readonly PinnedInputsFiles _inputs = new(stores);

    public static MonthComputing Of(Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, TimeProvider time) => new(
        stores, references, files, Summarising(stores, sheets, references, new(stores)), new(stores, time));

    /// <param name="kept">Null to keep and reuse no summary.</param>
    public static Summariser Summarising(Stores stores, SheetStore sheets, ReferenceStore references, SummaryStore? kept) =>
        new(new(sheets, new(stores), new(stores)), sheets, references, new(stores), kept);

    public Task<MonthSummaries> SummariesAsync(SummariesToMake wanted, CancellationToken cancellation) => summariser.OfMonthAsync(wanted, cancellation);

    /// <summary>Those of a version of a month: of its receipts and the reference version it is pinned to, whatever was filed or imported since.</summary>
    public async Task<MonthSummaries> PinnedSummariesAsync(Month month, int version, bool full, CancellationToken cancellation)
    {
        var pinned = await _inputs.ReadAsync(month, version, cancellation);
        var reference = await references.VersionAsync(pinned.ReferenceVersion, cancellation);
        return await summariser.OfMonthAsync(new(month, reference) { Full = full, Receipts = new(pinned.Receipts) }, cancellation);
    }

    /// <summary>What the month after <paramref name="record"/> looks back at.</summary>
    /// <param name="current">The reference data in force, for a month that is pinned to none yet.</param>
    public async Task<MonthBefore> BeforeAsync(MonthRecord record, ReferenceVersion current, bool full, CancellationToken cancellation)
    {
        var summaries = record.IsFinal
            ? await PinnedSummariesAsync(record.Month, record.Version.Version, full, cancellation)
            : await SummariesAsync(new(record.Month, current) { Full = full }, cancellation);
        return new(summaries, await _histories.ReadAsync(record.History, cancellation), record);
    }

    /// <summary>What a pinned version looked back at.</summary>
    public async Task<MonthBefore> BeforeAsync(PinnedInputs pinned, CancellationToken cancellation) => pinned is { VersionBefore: { } version, HistoryBefore: { } history }
        ? new(
            await PinnedSummariesAsync(pinned.Month.Previous, version, full: false, cancellation),
            await _histories.ReadAsync(history, cancellation), Record: null)
        : MonthBefore.None(pinned.Month.Previous);

    public async Task<AssembledMonth> AssembleAsync(MonthToCompute to, CancellationToken cancellation) => MonthTables.Assemble(
        new(to.Version, to.Reference.Directory, to.Reference.Keys, to.Current.Summaries, to.Before.Summaries.Summaries, to.Before.History)
        {
            RatingsBefore = await _ratings.ReadAsync(to.RatingsBefore, cancellation),
        });

    /// <summary>Writes the files of an assembled month and, of a version that stays, what it is pinned to.</summary>
    public async Task<MonthRecord> WriteAsync(MonthToCompute to, AssembledMonth assembled, CancellationToken cancellation)
    {
        if (to.Version.Version > 0)
        {
            await _inputs.WriteAsync(to.ToPinned(), cancellation);
        }

        var written = new List<TableFile>();
        foreach (var table in assembled.Tables)
        {
            written.Add(await files.WriteAsync(table, to.Month, cancellation));
        }

        var (received, expected) = Completeness.Of(assembled.Tables);
        var history = await HandOnAsync(to, assembled, cancellation);
        return new(to.Version, to.Reference.Number, RulesVersion.Current, received, expected, history, written)
        {
            Ratings = await _ratings.WriteAsync(to.Month, assembled.Ratings, cancellation),
            Restatement = to.Restatement,
            Obligations = ObligationCounts.Of(assembled.Tables),
        };
    }

    /// <summary>Writes what the month hands on to the next one, and to the intake of its sheets.</summary>
    /// <returns>The name of the history's file.</returns>
    public async Task<string> HandOnAsync(MonthToCompute to, AssembledMonth assembled, CancellationToken cancellation)
    {
        await profiles.KeepAsync(
            to.Month.Next, OrganizationProfile.ByOwner(to.Reference.Directory, to.Month.Next, assembled.History.Profiles), cancellation);
        return await _histories.WriteAsync(to.Month, assembled.History, cancellation);
    }
}
