namespace Pipeline.Storage.Messages;

/// <summary>Where a message stands over all its receivers.</summary>
public enum MessageState
{
    /// <summary>Still to be sent to a receiver.</summary>
    Waiting,

    /// <summary>Every receiver has it.</summary>
    Sent,

    /// <summary>Given up for a receiver, and waiting for none.</summary>
    Failed,

    /// <summary>There was no receiver for its kind.</summary>
    Unaddressed,
}
