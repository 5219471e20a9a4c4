namespace Pipeline.Storage.Messages;

/// <summary>Why an attempt failed.</summary>
public enum DeliveryFailure
{
    /// <summary>The receiver could not be reached.</summary>
    NoAnswer,

    TimedOut,

    /// <summary>The receiver answered with another status than a success.</summary>
    Refused,

    /// <summary>The receiver's address is in the settings no more.</summary>
    ReceiverRemoved,
}
