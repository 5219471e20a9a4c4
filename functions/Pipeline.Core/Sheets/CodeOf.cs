namespace Pipeline.Core.Sheets;

/// <summary>What a code in a sheet names.</summary>
public enum CodeOf
{
    Cell,
    Village,
    Member,
    Household,
    Post,
    Sector,

    /// <summary>An office of the supervising level that hosts apprentices.</summary>
    Office,

    /// <summary>A household-economy model; the commune gives the code.</summary>
    Model,
}
