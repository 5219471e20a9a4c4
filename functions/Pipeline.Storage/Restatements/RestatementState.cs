namespace Pipeline.Storage.Restatements;

/// <summary>Where a restatement stands.</summary>
public enum RestatementState
{
    /// <summary>Waiting for the timer that works restatements off, within a minute.</summary>
    Requested,

    Running,

    /// <summary>Ended: what could be let in is in the figures that readers have.</summary>
    Done,

    /// <summary>Readiness checks stopped it, or an error that is in the log: nothing was let in, and it can be asked for again.</summary>
    Failed,
}
