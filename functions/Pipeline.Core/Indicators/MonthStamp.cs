using Pipeline.Core.Datasets;

namespace Pipeline.Core.Indicators;

/// <summary>What every row of a month's fact tables says about the month.</summary>
/// <param name="RulePackKey">The pack in force on the month's last day.</param>
/// <param name="IsRunning">The deadline has not passed: the figures are those of a month that is still running.</param>
public sealed record MonthStamp(DateOnly MonthStart, int Version, int RulePackKey, bool IsRunning)
{
    public static MonthStamp Of(MonthVersion version, int rulePackKey) =>
        new(version.Month.FirstDay, version.Version, rulePackKey, version.State == MonthState.Open);
}
