namespace Pipeline.Core.Datasets.Measures;

/// <summary>How a measure's value is shown.</summary>
public enum MeasureFormat
{
    /// <summary>A whole number with separators of thousands.</summary>
    Count,

    /// <summary>One digit after the point.</summary>
    Number,

    /// <summary>A share of 1, as a percentage with one digit after the point.</summary>
    Percent,

    /// <summary>A difference of shares, with its sign.</summary>
    PercentDifference,

    /// <summary>A month, by its first day.</summary>
    Month,

    /// <summary>An instant in UTC.</summary>
    Instant,

    /// <summary>Words.</summary>
    Text,
}
