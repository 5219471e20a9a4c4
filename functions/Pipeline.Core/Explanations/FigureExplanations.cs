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

namespace Pipeline.Core.Explanations;

/// <summary>How each fact table is explained.</summary>
public static class FigureExplanations
{
    /// <summary>In the order of <see cref="Indicators.MonthTables.Definitions"/>.</summary>
    public static IReadOnlyList<TableExplanation> All { get; } =
    [
        MeetingComplianceEvidence.Explanation,
        ClusterRotationEvidence.Explanation,
        VisitEvidence.Explanation,
        ApprenticeshipRotationEvidence.Explanation,
        ApprenticeshipTermEvidence.Explanation,
        HouseholdCoverageEvidence.Explanation,
        MemberReportEvidence.Explanation,
        MemberRatingEvidence.Explanation,
        VillageMeetingEvidence.Explanation,
        SupervisingMeetingEvidence.Explanation,
        NewRuralEvidence.Explanation,
        EconomicModelEvidence.Explanation,
        ObligationEvidence.Explanation,
        ReportingEvidence.Explanation,
        WarningEvidence.Explanation,
    ];

    /// <summary>Null if no fact table is called so.</summary>
    public static TableExplanation? Find(string table) => All.FirstOrDefault(t => t.Table.Name == table);
}
