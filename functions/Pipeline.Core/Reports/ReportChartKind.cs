namespace Pipeline.Core.Reports;

public enum ReportChartKind
{
    Lines,

    /// <summary>Columns of parts that sum to a whole.</summary>
    Stacked,

    /// <summary>Columns side by side.</summary>
    Columns,

    /// <summary>One bar a category, downwards.</summary>
    Bars,
}
