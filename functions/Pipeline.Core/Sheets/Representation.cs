namespace Pipeline.Core.Sheets;

/// <summary>Who came for the commune to a meeting of the level above.</summary>
public enum Representation
{
    /// <summary>The secretary or the chair, whoever is invited.</summary>
    Principal,

    /// <summary>Someone in their place.</summary>
    Delegate,

    /// <summary>No one.</summary>
    None,
}
