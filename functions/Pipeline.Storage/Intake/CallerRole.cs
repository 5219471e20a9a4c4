namespace Pipeline.Storage.Intake;

/// <summary>What a key lets its bearer do.</summary>
public enum CallerRole
{
    /// <summary>Files its own organisation's sheets.</summary>
    Organization,

    /// <summary>The supervising board: reference data, restatements, what all have filed.</summary>
    Board,

    /// <summary>Runs the deployment: keys, audit, runs by hand.</summary>
    Operator,
}
