namespace Pipeline.Storage.Messages;

/// <summary>Where the delivery of a message to one receiver stands.</summary>
public enum DeliveryState
{
    /// <summary>To be sent at its next try.</summary>
    Waiting,

    /// <summary>An instance has it in hand; if that dies, it is sent again when its claim ends.</summary>
    Sending,

    /// <summary>The receiver has answered with a success.</summary>
    Sent,

    /// <summary>Given up. It can be sent again by hand.</summary>
    Failed,
}
