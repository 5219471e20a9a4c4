using Pipeline.Core;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Which summaries of a month are wanted.</summary>
internal sealed record SummariesToMake(Month Month, ReferenceVersion Reference)
{
    /// <summary>Make every summary anew.</summary>
    public bool Full { get; init; }

    /// <summary>Those that count, of a version that is pinned to them; null for what stands now.</summary>
    public PinnedReceipts? Receipts { get; init; }

    public IProgress<MonthEndProgress>? Progress { get; init; }
}
