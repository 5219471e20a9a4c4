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
}
