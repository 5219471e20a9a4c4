using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Indicators.Warnings;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>The second step of the month end: the fact tables of a month, from the summaries of all organisations.</summary>
public static class MonthTables
{
    /// <summary>The tables that <see cref="Assemble"/> fills, in its order.</summary>
    public static IReadOnlyList<TableDefinition> Definitions { get; } =
    [
        MeetingComplianceTable.Table.Definition,
        ClusterRotationTable.Table.Definition,
        ApprenticeshipRotationTable.Table.Definition,
        HouseholdCoverageTable.Table.Definition,
        ReportingTable.Table.Definition,
        WarningTable.Table.Definition,
    ];

    /// <summary>
    /// One table for each of <see cref="Definitions"/>, empty ones included, rows sorted by key, and the history for the next month. The
    /// same inputs give the same, in whatever order the summaries come.
    /// </summary>
    public static AssembledMonth Assemble(MonthInputs inputs)
    {
        var join = new MonthJoin(inputs);
        var cells = CellMonths.Of(join);
        return new(
            [
                MeetingComplianceTable.Table.ToData(MeetingComplianceFacts.Of(join, cells)),
                ClusterRotationTable.Table.ToData(ClusterRotationFacts.Of(join, cells)),
                ApprenticeshipRotationTable.Table.ToData(ApprenticeshipRotationFacts.Of(join)),
                HouseholdCoverageTable.Table.ToData(HouseholdCoverageFacts.Of(join)),
                ReportingTable.Table.ToData(ReportingFacts.Of(join)),
                WarningTable.Table.ToData(WarningFacts.Of(join)),
            ],
            new MonthHistory { Profiles = ProfileHistory.Next(join) });
    }
}
