namespace Pipeline.Core.Sheets;

/// <summary>What the last review said of a household-economy model.</summary>
public enum ReviewVerdict
{
    /// <summary>People can learn from it.</summary>
    Positive,

    Negative,
}
