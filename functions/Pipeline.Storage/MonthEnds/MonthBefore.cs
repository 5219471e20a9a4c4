using Pipeline.Core;
using Pipeline.Core.Indicators;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What a month looks back at: the summaries of the month before, and what that month hands on.</summary>
/// <param name="Record">Null before the first month.</param>
internal sealed record MonthBefore(MonthSummaries Summaries, MonthHistory History, MonthRecord? Record)
{
    public Month Month => Summaries.Month;

    /// <summary>Before the first month.</summary>
    public static MonthBefore None(Month month) => new(MonthSummaries.None(month), MonthHistory.None, Record: null);
}
