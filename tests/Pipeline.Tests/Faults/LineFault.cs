namespace Pipeline.Tests.Faults;

/// <summary>What befalls one request on a bad line.</summary>
internal enum LineFault
{
    None,

    /// <summary>The connection is reset before the request gets through.</summary>
    Drop,

    Delay,

    /// <summary>503 «ServerBusy».</summary>
    Busy,

    /// <summary>500.</summary>
    Error,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>The request takes effect, and the connection is reset.</summary>
    LoseTheAnswer,

    /// <summary>The request takes effect, and the connection is reset in the middle of the answer's body.</summary>
    HalfAnAnswer,
}
