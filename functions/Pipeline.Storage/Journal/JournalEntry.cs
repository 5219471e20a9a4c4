using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>A transaction that the journal keeps.</summary>
public sealed record JournalEntry(RowTable Table, string Partition, IReadOnlyList<JournalWrite> Writes);
