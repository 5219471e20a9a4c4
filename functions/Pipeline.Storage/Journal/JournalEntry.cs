using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>A transaction that the journal keeps; or what several of them came to, once what they held had to go.</summary>
public sealed record JournalEntry(RowTable Table, string Partition, IReadOnlyList<JournalWrite> Writes)
{
    /// <summary>Of an entry that stands for others: their names. Once it is confirmed they count no more, whether they are still there or not. Null of a transaction.</summary>
    public IReadOnlyList<string>? Covers { get; init; }
}
