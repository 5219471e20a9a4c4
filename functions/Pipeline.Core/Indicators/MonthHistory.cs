using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.EconomicModels;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Sheets.Outliers;

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

    /// <summary>Since January; null before the first month.</summary>
    public YearInCharge? InCharge { get; init; }

    /// <summary>M2: of each cell that is active on the month's last day, by code.</summary>
    public IReadOnlyList<CellGap> Gaps { get => field ?? []; init; }

    /// <summary>C2 and the hosting plan: of each cell of a cluster that has hosted, by (cluster, cell).</summary>
    public IReadOnlyList<LastHosting> Hostings { get => field ?? []; init; }

    /// <summary>C3: of each pair that met in the months that any pack looks back to, by (host, guest).</summary>
    public IReadOnlyList<CellVisits> Visits { get => field ?? []; init; }

    /// <summary>C2 and C3: of each cell whose sheet is missing in the months that they look back to, by code.</summary>
    public IReadOnlyList<SilentMonths> Silences { get => field ?? []; init; }

    /// <summary>The village × sector pairs of the calendar quarter so far, by (village, sector); empty once the quarter is over.</summary>
    public IReadOnlyList<RotationPair> Rotation { get => field ?? []; init; }

    /// <summary>The terms begun in this year and the year before, as the newest sheet that names each has it, by (person, start).</summary>
    public IReadOnlyList<KnownTerm> Terms { get => field ?? []; init; }

    /// <summary>By owner: who had an effective model lately, and where last.</summary>
    public IReadOnlyList<ModelOwner> ModelOwners { get => field ?? []; init; }

    /// <summary>What each unit reported in its last months, by (form, unit).</summary>
    public IReadOnlyList<UnitProfile> Profiles { get => field ?? []; init; }
}
