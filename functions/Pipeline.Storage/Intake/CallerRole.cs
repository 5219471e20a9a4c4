namespace Pipeline.Storage.Intake;

/// <summary>What a key may do.</summary>
public enum CallerRole
{
    /// <summary>Files and reads its own sheets, and those of its predecessors.</summary>
    Organization,

    /// <summary>Reads everything, keeps the reference data, restates; files for no one.</summary>
    Board,

    /// <summary>Runs the deployment.</summary>
    Operator,
}
