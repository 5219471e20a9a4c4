using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>
/// R2b (INDICATORS, Reporting): on time, or finalised on the device by the deadline and received before the lock. The device's word is
/// taken only if its clock and the server's differed little at sending. So «late» is told from «late by connection». The first revision
/// not withdrawn decides, as in R2.
/// </summary>
public static class DeviceTimeliness
{
    /// <param name="first">How the first revision not withdrawn came; null if the sheet is missing.</param>
    public static Figure Of(SheetObligation sheet, ReceivedSheet? first, MonthDeadlines deadlines, Deadlines rules)
    {
        if (!sheet.IsExpected || first is null)
        {
            return Timeliness.Of(sheet, null, deadlines);
        }

        var met = deadlines.IsOnTime(first.FirstReceivedAt)
            || (IsFinalisedOnTime(first, deadlines) && IsClockRight(first, rules) && !deadlines.IsLocked(first.FirstReceivedAt));
        return new(met ? 1 : 0, 1, 0);
    }

    private static bool IsFinalisedOnTime(ReceivedSheet first, MonthDeadlines deadlines) =>
        first.FirstFinalisedAt is { } finalisedAt && deadlines.IsOnTime(finalisedAt);

    private static bool IsClockRight(ReceivedSheet first, Deadlines rules) =>
        first.FirstSentAt is { } sentAt && (sentAt - first.FirstReceivedAt).Duration() <= TimeSpan.FromMinutes(rules.DeviceClockMinutes);
}
