using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;
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
        HouseholdCoverageTable.Table.Definition,
        MemberReportTable.Table.Definition,
        MemberRatingTable.Table.Definition,
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
        var members = MemberMonths.Of(join);
        var charges = new ChargesOfMonth(join);
        var suppression = new Suppression(RatingGroup.Of(members), join.Pack.Ratings.SmallestGroup, inputs.RatingsBefore);
        return new(
            [
                MeetingComplianceTable.Table.ToData(MeetingComplianceFacts.Of(join, cells)),
                ClusterRotationTable.Table.ToData(ClusterRotationFacts.Of(join, cells)),
                ApprenticeshipRotationTable.Table.ToData(ApprenticeshipRotationFacts.Of(join)),
                HouseholdCoverageTable.Table.ToData(HouseholdCoverageFacts.Of(join, charges)),
                MemberReportTable.Table.ToData(MemberReportFacts.Of(join, members, charges, suppression)),
                MemberRatingTable.Table.ToData(MemberRatingFacts.Of(join, members, suppression)),
                ReportingTable.Table.ToData(ReportingFacts.Of(join)),
            ],
            new MonthHistory { InCharge = charges.Next() })
        {
            Ratings = suppression.Published(),
        };
    }
}
