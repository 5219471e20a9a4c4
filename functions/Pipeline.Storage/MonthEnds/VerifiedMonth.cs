using Pipeline.Core.Datasets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What came of computing a version of a month again.</summary>
/// <param name="RulesVersion">Of the code that made the version. Another one may give other figures, and rightly so.</param>
/// <param name="Parts">Its tables, what it handed on, and what readers had seen of its ratings.</param>
public sealed record VerifiedMonth(MonthVersion Version, int RulesVersion, IReadOnlyList<VerifiedPart> Parts)
{
    /// <summary>What it was computed from was taken away by the retention rule, so nothing was computed.</summary>
    public bool IsPurged { get; init; }

    public bool IsEqual => !IsPurged && Parts.All(p => p.IsEqual);
}
