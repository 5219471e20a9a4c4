using Pipeline.Core.Indicators.MeetingCompliance;

namespace Pipeline.Core.Explanations;

/// <summary>How each fact table is explained.</summary>
public static class FigureExplanations
{
    /// <summary>In the order of <see cref="Indicators.MonthTables.Definitions"/>.</summary>
    public static IReadOnlyList<TableExplanation> All { get; } =
    [
        MeetingComplianceEvidence.Explanation,
    ];

    /// <summary>Null if no fact table is called so.</summary>
    public static TableExplanation? Find(string table) => All.FirstOrDefault(t => t.Table.Name == table);
}
