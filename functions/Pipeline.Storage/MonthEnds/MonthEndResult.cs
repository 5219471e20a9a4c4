namespace Pipeline.Storage.MonthEnds;

/// <summary>How a run of the month end ended.</summary>
public enum MonthEndResult
{
    /// <summary>A new snapshot is published.</summary>
    Published,

    /// <summary>Everything was as published already.</summary>
    Unchanged,

    /// <summary>A readiness check failed: readers keep the snapshot they had, and no month became final.</summary>
    ChecksFailed,

    /// <summary>Another run is under way; nothing was done.</summary>
    AlreadyRunning,

    /// <summary>No reference data has been imported yet.</summary>
    NoReferenceData,
}
