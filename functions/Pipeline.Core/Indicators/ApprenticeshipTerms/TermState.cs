namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>What became of a term; of several terms of a post in a year the first in this order counts.</summary>
public enum TermState
{
    /// <summary>As long as the rules ask.</summary>
    Valid,

    InProgress,

    /// <summary>Too short, and ended before its planned end.</summary>
    Interrupted,

    /// <summary>Too short, though it ran to its planned end.</summary>
    Short,

    Long,
}
