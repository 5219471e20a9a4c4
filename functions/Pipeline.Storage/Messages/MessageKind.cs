namespace Pipeline.Storage.Messages;

/// <summary>What a message tells; each kind has its own webhooks.</summary>
public enum MessageKind
{
    /// <summary>An organisation still has sheets to file.</summary>
    Reminder,

    /// <summary>Readers have a new snapshot.</summary>
    SnapshotPublished,

    /// <summary>Figures of a final month have changed.</summary>
    Correction,
}
