using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports;

/// <summary>A figure as the month report shows it: a measure of the catalogue, with what a reader has to know to judge it.</summary>
/// <param name="Code">How people call it: M1.</param>
/// <param name="Table">The fact table whose rows it is of.</param>
/// <param name="Name">The name of its rule.</param>
/// <param name="Counts">What numerator and denominator count, in one or two words.</param>
/// <param name="Numerator">Of a share, or the number itself.</param>
/// <param name="Denominator">Null for a number of its own.</param>
/// <param name="Missing">What no sheet speaks for; null where the figure has no such column.</param>
/// <param name="MissingCounts">What is missing is part of the denominator and counts as not met; else nothing is known of it.</param>
/// <param name="MoreIsBetter">False for figures that describe and judge nobody.</param>
public sealed record ReportFigure(
    string Id,
    string Code,
    string Table,
    Bilingual Name,
    Bilingual Counts,
    Bilingual Meaning,
    MeasureExpression Numerator,
    MeasureExpression? Denominator,
    MeasureExpression? Missing,
    bool MissingCounts,
    bool MoreIsBetter)
{
    public bool IsShare => Denominator is not null;

    /// <summary>The rows it is of, where it is not of all of the table.</summary>
    public RowFilter? Where { get; init; }
}
