namespace Pipeline.Storage.Journal;

/// <summary>An entry of the journal as it is found.</summary>
/// <param name="Name">Of its file; in one partition names sort by time.</param>
/// <param name="IsConfirmed">Whether the transaction is known to have been committed. One that is not was cut off by a crash or an outage, before it or just behind it.</param>
public sealed record KeptEntry(string Name, bool IsConfirmed, JournalEntry Entry);
