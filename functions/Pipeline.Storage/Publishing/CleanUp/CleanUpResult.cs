namespace Pipeline.Storage.Publishing.CleanUp;

/// <summary>How a clean-up ended.</summary>
public enum CleanUpResult
{
    /// <summary>What was to move has moved.</summary>
    Done,

    /// <summary>There was nothing to move.</summary>
    NothingToMove,

    /// <summary>Nothing was published yet.</summary>
    NothingPublished,

    /// <summary>Months are being computed, whose files no snapshot names yet; the next clean-up makes up for it.</summary>
    AlreadyRunning,

    /// <summary>The pointer, or the manifest of a snapshot that stays, cannot be read, so nobody knows which files are needed: nothing was moved.</summary>
    ManifestDamaged,
}
