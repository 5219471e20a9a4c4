using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.EconomicModels;
using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Indicators.NewRural;

namespace Pipeline.Core.Explanations;

/// <summary>How each fact table is explained.</summary>
public static class FigureExplanations
{
    /// <summary>In the order of <see cref="Indicators.MonthTables.Definitions"/>.</summary>
    public static IReadOnlyList<TableExplanation> All { get; } =
    [
        MeetingComplianceEvidence.Explanation,
        ObligationEvidence.Explanation,
        ApprenticeshipRotationEvidence.Explanation,
        HouseholdCoverageEvidence.Explanation,
        MemberReportEvidence.Explanation,
        MemberRatingEvidence.Explanation,
        NewRuralEvidence.Explanation,
        EconomicModelEvidence.Explanation,
    ];

    /// <summary>Null if no fact table is called so.</summary>
    public static TableExplanation? Find(string table) => All.FirstOrDefault(t => t.Table.Name == table);
}
