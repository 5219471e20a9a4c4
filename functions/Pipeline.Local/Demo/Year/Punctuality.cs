namespace Pipeline.Local.Demo.Year;

/// <summary>When an organisation files a month.</summary>
public enum Punctuality
{
    OnTime,

    /// <summary>After the deadline and before the lock.</summary>
    Late,

    /// <summary>Finished on the device by the deadline, and received after it: the road to the network was cut.</summary>
    LateByConnection,

    /// <summary>Nothing before the lock.</summary>
    Silent,
}
