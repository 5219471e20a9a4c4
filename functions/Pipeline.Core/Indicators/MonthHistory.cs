using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.EconomicModels;

namespace Pipeline.Core.Indicators;

/// <summary>
/// What a month hands to the next ones: one section a topic, each with no more than its rules look back to. So a rule that looks back over
/// years reads one small file and not years of summaries, and a change of an old month goes on from month to month by itself.
/// Sections hold codes, in order; equal histories give equal bytes.
/// </summary>
public sealed record MonthHistory
{
    /// <summary>Before the first month.</summary>
    public static MonthHistory None { get; } = new();

    /// <summary>The village × sector pairs of the calendar quarter so far, by (village, sector); empty once the quarter is over.</summary>
    public IReadOnlyList<RotationPair> Rotation { get; init; } = [];

    /// <summary>The terms begun in this year and the year before, as the newest sheet that names each has it, by (person, start).</summary>
    public IReadOnlyList<KnownTerm> Terms { get; init; } = [];

    /// <summary>By owner: who had an effective model lately, and where last.</summary>
    public IReadOnlyList<ModelOwner> ModelOwners { get; init; } = [];
}
