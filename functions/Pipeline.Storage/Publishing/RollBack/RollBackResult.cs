namespace Pipeline.Storage.Publishing.RollBack;

/// <summary>How taking readers to another snapshot ended.</summary>
public enum RollBackResult
{
    /// <summary>Readers have it.</summary>
    Done,

    /// <summary>They had it already.</summary>
    AlreadyCurrent,

    /// <summary>There is no such snapshot, or its manifest is damaged.</summary>
    Unknown,

    /// <summary>Its schema is of another major version than the one this program publishes.</summary>
    OtherSchema,

    /// <summary>It is not complete or a check fails: readers keep what they have.</summary>
    ChecksFailed,
}
