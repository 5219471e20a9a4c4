using Pipeline.Core.Datasets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>The second step of the month end: the fact tables of a month, from the summaries of all organisations.</summary>
public static class MonthTables
{
    /// <summary>
    /// In this order, empty ones included: fact_meeting_compliance, fact_cluster_rotation, fact_apprenticeship_rotation,
    /// fact_household_coverage, fact_reporting. The same inputs give the same tables, in whatever order the summaries come.
    /// </summary>
    public static IReadOnlyList<TableData> Assemble(MonthInputs inputs) => throw new NotSupportedException();
}
