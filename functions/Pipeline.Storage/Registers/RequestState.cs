namespace Pipeline.Storage.Registers;

/// <summary>How far a request to change a register is.</summary>
public enum RequestState
{
    /// <summary>For the board.</summary>
    Waiting,

    /// <summary>Taken into the reference data.</summary>
    Approved,

    Refused,
}
