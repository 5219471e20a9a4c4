using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.Regional;
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
internal sealed class MonthComputing(Stores stores, DatasetFiles files, Summariser summariser, PinnedSummaries pinnedSummaries, ProfileStore profiles)
{
    private readonly HistoryFiles _histories = new(stores);
    private readonly PublishedRatingsFiles _ratings = new(stores);
    private readonly PinnedInputsFiles _inputs = new(stores);

    /// <param name="reuses">Whether summaries are kept and reused; else each is made anew.</param>
    public static MonthComputing Of(
        Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, TimeProvider time, bool reuses = true)
    {
        var summariser = Summariser.Of(stores, sheets, references, reuses);
        return new(stores, files, summariser, new(stores, references, summariser), new(stores, time));
    }

    public Task<MonthSummaries> SummariesAsync(SummariesToMake wanted, CancellationToken cancellation) => summariser.OfMonthAsync(wanted, cancellation);

    /// <inheritdoc cref="PinnedSummaries.OfAsync"/>
    public Task<MonthSummaries> PinnedSummariesAsync(Month month, int version, bool full, CancellationToken cancellation) =>
        pinnedSummaries.OfAsync(month, version, full, cancellation);

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

    public async Task<AssembledMonth> AssembleAsync(MonthToCompute to, CancellationToken cancellation) => RegionalMonth.Assemble(
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

        var (written, units) = (new List<TableFile>(), to.Units);
        foreach (var table in assembled.Tables)
        {
            written.AddRange(await files.WriteMonthAsync(table, to.Month, units, cancellation));
        }

        var (received, expected) = Completeness.Of(assembled.Tables);
        var history = await HandOnAsync(to, assembled, cancellation);
        return new(to.Version, to.Reference.Number, RulesVersion.Current, received, expected, history, written)
        {
            Ratings = await _ratings.WriteAsync(to.Month, assembled.Ratings, cancellation),
            Obligations = ObligationCounts.Of(assembled.Tables),
            Restatement = to.Restatement,
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
