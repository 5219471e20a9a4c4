namespace Pipeline.Functions.Answers;

/// <summary>How a part of the deployment is, and the deployment as a whole.</summary>
public enum HealthState
{
    Ok,

    /// <summary>Sheets are taken, but someone has to look at it.</summary>
    Degraded,

    /// <summary>No sheet can be taken.</summary>
    Down,

    /// <summary>It cannot be told, because something else is down.</summary>
    Unknown,

    /// <summary>The deployment has no such part.</summary>
    NotApplicable,
}
