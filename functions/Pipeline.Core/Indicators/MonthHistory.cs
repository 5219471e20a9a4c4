using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.MeetingCompliance;

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

    /// <summary>M2: of each cell that is active on the month's last day, by code.</summary>
    public IReadOnlyList<CellGap> Gaps { get => field ?? []; init; }

    /// <summary>C2 and the hosting plan: of each cell of a cluster that has hosted, by (cluster, cell).</summary>
    public IReadOnlyList<LastHosting> Hostings { get => field ?? []; init; }

    /// <summary>C3: of each pair that met in the months that any pack looks back to, by (host, guest).</summary>
    public IReadOnlyList<CellVisits> Visits { get => field ?? []; init; }

    /// <summary>C2 and C3: of each cell whose sheet is missing in the months that they look back to, by code.</summary>
    public IReadOnlyList<SilentMonths> Silences { get => field ?? []; init; }
}
