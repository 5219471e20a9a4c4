using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>M2 of a cell that is expected to report. No additive figure: never summed, over months or cells.</summary>
/// <param name="IsAlert">By the reported unmet months: a missing sheet in between does not end an alert.</param>
public sealed record GapFigures(int? Months, int AtLeast, GapClass? Class, bool IsAlert, bool IsInherited)
{
    public static GapFigures Of(CellGap gap, MeetingRules rules) =>
        new(gap.Months, gap.AtLeast, Gap.ClassOf(gap.Months), gap.AtLeast >= rules.GapAlertFrom, gap.IsInherited);
}
