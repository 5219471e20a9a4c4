namespace Pipeline.Storage.MonthEnds;

/// <summary>Where a run asked for by hand stands.</summary>
public enum RunState
{
    /// <summary>Waiting for the timer that works runs off, within a minute.</summary>
    Requested,

    Running,

    Done,

    /// <summary>Ended by an error; it is in the log under the run's id, and the run can be asked for again.</summary>
    Failed,
}
