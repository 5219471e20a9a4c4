using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// The inputs a version of a month is a function of, kept as <c>inputs/{month}/{version}.json</c>: with them the version can be computed
/// again, byte for byte (INDICATORS, Versions).
/// </summary>
/// <param name="Receipts">The receipts of the revisions that count, sorted; a body let in later is in a later version's list only.</param>
public sealed record PinnedInputs(
    Month Month, int Version, int ReferenceVersion, string RulePack, int RulesVersion, DateTimeOffset? CutAt, IReadOnlyList<string> Receipts)
{
    /// <summary>The file of what readers had seen of the month's ratings before this version; null if nothing.</summary>
    public string? RatingsBefore { get; init; }

    /// <summary>By organisation: until when the board had extended its deadline. None is given after the lock; null if none was.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset>? Extensions { get; init; }

    public string FileName => $"inputs/{Month}/{Invariant.Text(Version)}.json";
}
