namespace Pipeline.Storage.Intake;

/// <summary>Where what a receipt was given for stands: all that is told to who holds the code and nothing else.</summary>
public enum ReceiptState
{
    /// <summary>A sheet that counts.</summary>
    Counts,

    /// <summary>A sheet that a later revision has replaced.</summary>
    Replaced,

    /// <summary>A sheet that was withdrawn, or the withdrawal itself.</summary>
    Withdrawn,

    /// <summary>A sheet filed after the lock and not let in.</summary>
    FiledForRestatement,

    /// <summary>A request to change a register that the board has not decided on.</summary>
    Waiting,

    /// <summary>A request that was approved.</summary>
    Approved,

    /// <summary>A request that was refused.</summary>
    Refused,

    /// <summary>No receipt with this code was ever given out.</summary>
    Unknown,
}
