using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.EconomicModels;
using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.Reporting;
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
        ApprenticeshipTermTable.Table.Definition,
        HouseholdCoverageTable.Table.Definition,
        EconomicModelTable.Table.Definition,
        ReportingTable.Table.Definition,
    ];

    /// <summary>
    /// One table for each of <see cref="Definitions"/>, empty ones included, rows sorted by key, and the history for the next month. The
    /// same inputs give the same, in whatever order the summaries come.
    /// </summary>
    public static AssembledMonth Assemble(MonthInputs inputs)
    {
        var join = new MonthJoin(inputs);
        var cells = CellMonths.Of(join);
        var days = new RotationDays(join);
        var pairs = SectorRotation.Pairs(join, days);
        var terms = KnownTerms.Of(join);
        var models = new ModelsOfMonth(join.Sheets, join.Directory, join.Month, join.Month.LastDay);
        var owners = ModelOwners.Of(join, models);
        return new(
            [
                MeetingComplianceTable.Table.ToData(MeetingComplianceFacts.Of(join, cells)),
                ClusterRotationTable.Table.ToData(ClusterRotationFacts.Of(join, cells)),
                ApprenticeshipRotationTable.Table.ToData(ApprenticeshipRotationFacts.Of(join, days, pairs)),
                ApprenticeshipTermTable.Table.ToData(ApprenticeshipTermFacts.Of(join, terms)),
                HouseholdCoverageTable.Table.ToData(HouseholdCoverageFacts.Of(join)),
                EconomicModelTable.Table.ToData(EconomicModelFacts.Of(join, models, owners)),
                ReportingTable.Table.ToData(ReportingFacts.Of(join)),
            ],
            new MonthHistory
            {
                Rotation = SectorRotation.Next(join.Month, pairs),
                Terms = KnownTerms.Next(join.Month, terms),
                ModelOwners = owners,
            });
    }
}
