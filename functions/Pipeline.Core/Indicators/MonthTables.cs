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
        var members = MemberMonths.Of(join);
        var charges = new ChargesOfMonth(join);
        var suppression = new Suppression(RatingGroup.Of(members), join.Pack.Ratings.SmallestGroup, inputs.RatingsBefore);
        var gaps = GapsOfMonth.Of(join, cells);
        var rotation = RotationOfMonth.Of(join, cells);
        var days = new RotationDays(join);
        var pairs = SectorRotation.Pairs(join, days);
        var terms = KnownTerms.Of(join);
        var models = new ModelsOfMonth(join.Sheets, join.Directory, join.Month, join.Month.LastDay);
        var owners = ModelOwners.Of(join, models);
        return new(
            [
                MeetingComplianceTable.Table.ToData(MeetingComplianceFacts.Of(join, cells, gaps)),
                ClusterRotationTable.Table.ToData(ClusterRotationFacts.Of(join, cells, rotation)),
                VisitTable.Table.ToData(VisitFacts.Of(join, rotation)),
                ApprenticeshipRotationTable.Table.ToData(ApprenticeshipRotationFacts.Of(join, days, pairs)),
                ApprenticeshipTermTable.Table.ToData(ApprenticeshipTermFacts.Of(join, terms)),
                HouseholdCoverageTable.Table.ToData(HouseholdCoverageFacts.Of(join, charges)),
                MemberReportTable.Table.ToData(MemberReportFacts.Of(join, members, charges, suppression)),
                MemberRatingTable.Table.ToData(MemberRatingFacts.Of(join, members, suppression)),
                VillageMeetingTable.Table.ToData(VillageMeetingFacts.Of(join)),
                SupervisingMeetingTable.Table.ToData(SupervisingMeetingFacts.Of(join)),
                NewRuralTable.Table.ToData(NewRuralFacts.Of(join)),
                EconomicModelTable.Table.ToData(EconomicModelFacts.Of(join, models, owners)),
                ReportingTable.Table.ToData(ReportingFacts.Of(join)),
                WarningTable.Table.ToData(WarningFacts.Of(join)),
            ],
            new MonthHistory
            {
                Gaps = gaps,
                Hostings = rotation.Hostings,
                Visits = rotation.Visits,
                Silences = rotation.Silences,
                Rotation = SectorRotation.Next(join.Month, pairs),
                Terms = KnownTerms.Next(join.Month, terms),
                ModelOwners = owners,
                Profiles = ProfileHistory.Next(join),
                InCharge = charges.Next(),
            })
        {
            Ratings = suppression.Published(),
        };
    }
}
