using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>
/// R2 (INDICATORS, Reporting): the first revision not withdrawn was received on time; later corrections never change it.
/// </summary>
public static class Timeliness
{
    public static Figure Of(SheetObligation sheet, DateTimeOffset? firstReceivedAt, MonthDeadlines deadlines) => !sheet.IsExpected
        ? default
        : firstReceivedAt is { } at ? new(deadlines.IsOnTime(at) ? 1 : 0, 1, 0) : new(0, 1, 1);

    /// <summary>Calendar days in Vietnam, begun ones included: received on the first day after the deadline is one day late.</summary>
    public static int DaysLate(SheetObligation sheet, DateTimeOffset? firstReceivedAt, MonthDeadlines deadlines) =>
        sheet.IsExpected && firstReceivedAt is { } at && !deadlines.IsOnTime(at)
            ? VietnamTime.DayOf(at).DayNumber - VietnamTime.DayOf(deadlines.OnTimeBefore).DayNumber + 1
            : 0;
}
