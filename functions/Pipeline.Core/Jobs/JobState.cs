namespace Pipeline.Core.Jobs;

/// <summary>Where a run stands.</summary>
public enum JobState
{
    /// <summary>Asked for; a timer begins it within the minute.</summary>
    Requested,

    Running,

    Done,

    /// <summary>It ended by an error, or without what it was to bring about.</summary>
    Failed,

    /// <summary>It was stopped with the host before its end.</summary>
    Stopped,

    /// <summary>Its process is gone: it has given no sign of life for minutes, and never ended.</summary>
    Abandoned,
}
