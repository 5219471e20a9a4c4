using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>What a partition's journal comes to.</summary>
/// <param name="Rows">By key: as the last transaction left them.</param>
/// <param name="Deleted">Keys that were deleted and not written again.</param>
/// <param name="Unconfirmed">Entries that fit and were taken, though it is not known that their transactions were committed.</param>
/// <param name="PassedOver">Entries that were cut off and fit nowhere: others stand in their place.</param>
/// <param name="Contradicting">Entries that cannot be told apart: two on one row, or a confirmed one whose row is not there. None of them was taken.</param>
public sealed record ReplayedPartition(
    RowTable Table, string Partition, IReadOnlyDictionary<string, JournalRow> Rows, IReadOnlySet<string> Deleted,
    IReadOnlyList<string> Unconfirmed, IReadOnlyList<string> PassedOver, IReadOnlyList<string> Contradicting);
