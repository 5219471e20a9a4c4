namespace Pipeline.Storage.Rebuild;

/// <summary>What a rebuild has to say of a file.</summary>
public enum RebuildNoteKind
{
    /// <summary>Two bodies on one base, or two transactions on one row, and nothing tells which counted. None was taken: a person decides.</summary>
    Contradicting,

    /// <summary>The file cannot be read, or is not what its name says. It was not taken.</summary>
    Damaged,

    /// <summary>The audit says that a receipt was given, and there is no body for it.</summary>
    Missing,

    /// <summary>A body whose base is not there. It was not taken.</summary>
    BaseMissing,

    /// <summary>A published file came out different from what it was.</summary>
    Differs,

    /// <summary>A file of a version whose inputs the retention rule has taken away is not there: it cannot be computed again.</summary>
    PurgedAndLost,

    /// <summary>The inputs of the version were taken away by the retention rule; its published files are there and stand.</summary>
    Purged,

    /// <summary>It fits and was taken, though no receipt was ever given for it: it came in just before a crash.</summary>
    NeverAcknowledged,

    /// <summary>A decision that fits and was taken, though it is not known that anybody was told.</summary>
    Unconfirmed,

    /// <summary>Left out: another that counted, or that has the same content, stands in its place.</summary>
    PassedOver,
}
