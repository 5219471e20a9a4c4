using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Restatements;
using Pipeline.Core.Summaries;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Restatements;

/// <summary>The new versions of final months that follow from one restatement. Nothing that it writes is found by a reader.</summary>
internal sealed class RestatedVersions(Stores stores, ReferenceStore references, DatasetFiles files, MonthComputing computing)
{
    private readonly PinnedInputsFiles _inputs = new(stores);

    /// <summary>The next version of the month that is restated itself: by the reference data and the pack that it is pinned to.</summary>
    public async Task<(MonthRecord Record, MonthBefore HandedOn)> OfRestatedAsync(
        MonthRecord record, MonthBefore before, IEnumerable<JudgedFiling> letIn, string id, CancellationToken cancellation)
    {
        var pinned = await _inputs.ReadAsync(record.Month, record.Version.Version, cancellation);
        var receipts = letIn.Aggregate(new PinnedReceipts(pinned.Receipts), (all, f) => all.With(f.Filing!, f.Chain));
        var reference = await references.VersionAsync(record.ReferenceVersion, cancellation);
        var current = await computing.SummariesAsync(new(record.Month, reference) { Receipts = receipts }, cancellation);
        var to = ToCompute(record, reference, current, before, id);
        var assembled = await computing.AssembleAsync(to, cancellation);
        var next = await WriteAsync(record, to, assembled, await ChangesAsync(record, assembled, cancellation), cancellation);
        return (next, new(current, assembled.History, next));
    }

    /// <summary>
    /// A later final month, assembled again on what is handed to it now. One whose figures do not change keeps its version; then it may hand on
    /// something else than before, and only that is new in its record.
    /// </summary>
    public async Task<(MonthRecord Record, MonthBefore HandedOn)> OfLaterAsync(
        MonthRecord record, MonthBefore before, string id, CancellationToken cancellation)
    {
        var reference = await references.VersionAsync(record.ReferenceVersion, cancellation);
        var current = await computing.PinnedSummariesAsync(record.Month, record.Version.Version, full: false, cancellation);
        var to = ToCompute(record, reference, current, before, id);
        var assembled = await computing.AssembleAsync(to, cancellation);
        var changes = await ChangesAsync(record, assembled, cancellation);
        var next = changes.Count > 0 && await IsHandedOnAsync(record, reference, current, assembled, cancellation)
            ? await WriteAsync(record, to, assembled, changes, cancellation)
            : record with { History = await computing.HandOnAsync(to, assembled, cancellation) };
        return (next, new(current, assembled.History, next));
    }

    private static MonthToCompute ToCompute(MonthRecord record, ReferenceVersion reference, MonthSummaries current, MonthBefore before, string id) => new(
        record.Version with { Version = record.Version.Version + 1, State = MonthState.Restated }, reference, current, before)
    {
        RatingsBefore = record.Ratings,
        Restatement = id,
    };

    /// <summary>
    /// Whether the figures change by what is handed to the month. One made by other rules than today's is first made by today's from the inputs
    /// it had: what the rules alone change is no reason for a new version.
    /// </summary>
    private async Task<bool> IsHandedOnAsync(
        MonthRecord record, ReferenceVersion reference, MonthSummaries current, AssembledMonth assembled, CancellationToken cancellation)
    {
        if (record.RulesVersion == RulesVersion.Current)
        {
            return true;
        }

        var pinned = await _inputs.ReadAsync(record.Month, record.Version.Version, cancellation);
        var before = await computing.BeforeAsync(pinned, cancellation);
        var asItWas = await computing.AssembleAsync(
            new(record.Version, reference, current, before) { RatingsBefore = pinned.RatingsBefore }, cancellation);
        return asItWas.Tables.Zip(assembled.Tables, TableComparison.Of).SelectMany(c => c).Any();
    }

    private Task<IReadOnlyList<FigureChange>> ChangesAsync(MonthRecord record, AssembledMonth assembled, CancellationToken cancellation) =>
        RestatementFile.ChangesAsync(files, record, assembled, cancellation);

    private async Task<MonthRecord> WriteAsync(
        MonthRecord record, MonthToCompute to, AssembledMonth assembled, IReadOnlyList<FigureChange> changes, CancellationToken cancellation)
    {
        var next = await computing.WriteAsync(to, assembled, cancellation);
        return next with { Files = [.. next.Files, .. await RestatementFile.WriteAsync(files, record, to, changes, cancellation)] };
    }
}
