namespace Pipeline.Core.Reports;

/// <summary>How the values of a column or of a chart are written.</summary>
public enum ReportFormat
{
    Text,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>One digit after the point where there is one.</summary>
    Number,

    /// <summary>A share of 1, as a percentage.</summary>
    Percent,

    /// <summary>A difference of shares, in percentage points with their sign.</summary>
    Points,

    Date,
}
