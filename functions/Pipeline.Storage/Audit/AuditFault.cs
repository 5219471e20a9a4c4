namespace Pipeline.Storage.Audit;

/// <summary>What does not fit of an hour of the audit.</summary>
public enum AuditFault
{
    /// <summary>An entry is not as it was sealed.</summary>
    EntryChanged,

    /// <summary>An entry that was sealed is not there.</summary>
    EntryRemoved,

    /// <summary>There is an entry that was not there when the hour was sealed.</summary>
    EntryAdded,

    /// <summary>The seal's row says something else than its file.</summary>
    SealChanged,

    /// <summary>The hour's file is there and its seal's row is not.</summary>
    SealRemoved,

    /// <summary>The hour's file is not what was written.</summary>
    FileChanged,

    /// <summary>The seal's row is there and the hour's file is not.</summary>
    FileRemoved,

    /// <summary>The seal does not go on from the one before it: an hour between them was removed, or one before was made anew.</summary>
    ChainBroken,

    /// <summary>A seal that was noted elsewhere is not in the chain: its end was cut off, or all of it was made anew.</summary>
    NotedSealMissing,
}
