namespace Pipeline.Storage.Privacy;

/// <summary>How a purge ended.</summary>
public enum PurgeResult
{
    /// <summary>What was due is gone; after a dry run it would go.</summary>
    Done,

    /// <summary>Nothing is too old.</summary>
    NothingDue,

    /// <summary>The pack in force sets no periods.</summary>
    NoPeriods,

    /// <summary>Months are being computed; try again.</summary>
    AlreadyRunning,
}
