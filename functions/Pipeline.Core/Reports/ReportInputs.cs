using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports;

/// <summary>What a month report is made from: published tables only.</summary>
/// <param name="Dimensions">Every dimension by name, <c>dim_month</c> among them.</param>
/// <param name="Facts">The fact tables of the month, and the rows of <c>restatement</c> about it, by name.</param>
/// <param name="Months">The months that the report shows, in order of time, its own last: at most twelve.</param>
public sealed record ReportInputs(
    Month Month, ReportScope Scope, IReadOnlyDictionary<string, TableData> Dimensions, IReadOnlyDictionary<string, TableData> Facts, IReadOnlyList<MonthFigures> Months)
{
    /// <summary>How many months a report looks back over, its own included.</summary>
    public const int Span = 12;
}
