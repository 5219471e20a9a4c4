using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Publishing;

/// <summary>What a snapshot is to hold.</summary>
/// <param name="Months">Every published month.</param>
/// <param name="Facts">The files of all fact tables and months, written before.</param>
/// <param name="RulePacks">Codes of the packs that the figures were computed by.</param>
public sealed record SnapshotContent(
    IReadOnlyList<MonthVersion> Months, IReadOnlyList<TableFile> Facts, IReadOnlyList<TableData> Dimensions, IReadOnlyList<string> RulePacks)
{
    /// <summary>The packs whose regulations the dictionary tells.</summary>
    public IReadOnlyList<RulePack> Packs { get; init; } = [];

    /// <summary>
    /// Awaited when every check has passed and before the pointer moves: what must be on record before a reader can see it. It may be
    /// awaited again by a repeated publish.
    /// </summary>
    public Func<CancellationToken, Task> BeforePointerAsync { get; init; } = _ => Task.CompletedTask;
}
