using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.MeetingCompliance;
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
        ApprenticeshipTermEvidence.Explanation,
        VillageMeetingEvidence.Explanation,
        SupervisingMeetingEvidence.Explanation,
        ObligationEvidence.Explanation,
        ReportingEvidence.Explanation,
        WarningEvidence.Explanation,
    ];

    /// <summary>Null if no fact table is called so.</summary>
    public static TableExplanation? Find(string table) => All.FirstOrDefault(t => t.Table.Name == table);
}
