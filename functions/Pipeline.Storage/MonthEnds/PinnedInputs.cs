using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// The inputs a version of a month is a function of, kept as <c>inputs/{month}/{version}.json</c>: with them the version can be computed
/// again, byte for byte (INDICATORS, Versions).
/// </summary>
/// <param name="Receipts">
/// By organisation, in whose partition they lie: the receipts of the revisions that count, sorted. A body let in later is in a later version's list only.
/// </param>
public sealed record PinnedInputs(
    Month Month, int Version, int ReferenceVersion, string RulePack, int RulesVersion, DateTimeOffset? CutAt,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Receipts)
{
    /// <summary>The file of what readers had seen of the month's ratings before this version; null if nothing.</summary>
    public string? RatingsBefore { get; init; }

    /// <summary>By organisation: until when the board had extended its deadline. None is given after the lock; null if none was.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset>? Extensions { get; init; }

    /// <summary>The version of the month before that this one looks back at, whose own inputs say what its summaries were; null for the first month.</summary>
    public int? VersionBefore { get; init; }

    /// <summary>The file of what the month before handed on; null for the first month.</summary>
    public string? HistoryBefore { get; init; }

    /// <summary>The restatement that made the version; null for the first one.</summary>
    public string? Restatement { get; init; }

    public string FileName => FileNameOf(Month, Version);

    public static string FileNameOf(Month month, int version) => $"inputs/{month}/{Invariant.Text(version)}.json";
}
