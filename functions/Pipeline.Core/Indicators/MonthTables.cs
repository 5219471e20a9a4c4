using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.EconomicModels;
using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Indicators.NewRural;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Indicators.SupervisingMeetings;
using Pipeline.Core.Indicators.VillageMeetings;
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
        VisitTable.Table.Definition,
        ApprenticeshipRotationTable.Table.Definition,
        ApprenticeshipTermTable.Table.Definition,
        HouseholdCoverageTable.Table.Definition,
        MemberReportTable.Table.Definition,
        MemberRatingTable.Table.Definition,
        VillageMeetingTable.Table.Definition,
        SupervisingMeetingTable.Table.Definition,
        NewRuralTable.Table.Definition,
        EconomicModelTable.Table.Definition,
        ObligationTable.Table.Definition,
        ReportingTable.Table.Definition,
        WarningTable.Table.Definition,
    ];

    /// <summary>
    /// One table for each of <see cref="Definitions"/>, empty ones included, rows sorted by key, and the history for the next month. The
    /// same inputs give the same, in whatever order the summaries come.
    /// </summary>
    public static AssembledMonth Assemble(MonthInputs inputs)
    {
        var parts = new MonthParts(inputs);
        var join = parts.Join;
        return new(
            [
                MeetingComplianceTable.Table.ToData(MeetingComplianceFacts.Of(join, parts.Cells, parts.Gaps)),
                ClusterRotationTable.Table.ToData(ClusterRotationFacts.Of(join, parts.Cells, parts.Rotation)),
                VisitTable.Table.ToData(VisitFacts.Of(join, parts.Rotation)),
                ApprenticeshipRotationTable.Table.ToData(ApprenticeshipRotationFacts.Of(join, parts.Days, parts.SectorPairs)),
                ApprenticeshipTermTable.Table.ToData(ApprenticeshipTermFacts.Of(join, parts.Terms)),
                HouseholdCoverageTable.Table.ToData(HouseholdCoverageFacts.Of(join, parts.Charges)),
                MemberReportTable.Table.ToData(MemberReportFacts.Of(join, parts.Members, parts.Charges, parts.Suppression)),
                MemberRatingTable.Table.ToData(MemberRatingFacts.Of(join, parts.Members, parts.Suppression)),
                VillageMeetingTable.Table.ToData(VillageMeetingFacts.Of(join)),
                SupervisingMeetingTable.Table.ToData(SupervisingMeetingFacts.Of(join)),
                NewRuralTable.Table.ToData(NewRuralFacts.Of(join)),
                EconomicModelTable.Table.ToData(EconomicModelFacts.Of(join, parts.Models, parts.Owners)),
                ObligationTable.Table.ToData(ObligationFacts.Of(join, Activities.OfTheMonth(join, parts.Cells, parts.Days))),
                ReportingTable.Table.ToData(ReportingFacts.Of(join)),
                WarningTable.Table.ToData(WarningFacts.Of(join)),
            ],
            new MonthHistory
            {
                Gaps = parts.Gaps,
                Hostings = parts.Rotation.Hostings,
                Visits = parts.Rotation.Visits,
                Silences = parts.Rotation.Silences,
                Rotation = SectorRotation.Next(join.Month, parts.SectorPairs),
                Terms = KnownTerms.Next(join.Month, parts.Terms),
                ModelOwners = parts.Owners,
                Profiles = ProfileHistory.Next(join),
                InCharge = parts.Charges.Next(),
            })
        {
            Ratings = parts.Suppression.Published(),
        };
    }
}
