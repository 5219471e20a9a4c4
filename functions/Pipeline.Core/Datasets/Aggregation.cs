namespace Pipeline.Core.Datasets;

/// <summary>How a reader may add up a column (INDICATORS, Stocks; Two views of the hierarchy).</summary>
public enum Aggregation
{
    /// <summary>Not at all: keys, texts, marks, and figures that exist as it was only, such as gaps, maxima and pairs.</summary>
    None,

    /// <summary>Over units and over months, and so into successors.</summary>
    Sum,

    /// <summary>A stock: over units, and so into successors, but of the last month alone.</summary>
    LastMonth,
}
