using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reminders;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.Ledger;

/// <summary>Tells how many organisations owe sheets of a month and have filed none.</summary>
internal static class SilenceTelling
{
    /// <param name="deadlines">Those of the pack: an extension of one organisation moves nothing for the others.</param>
    public static void Tell(MonthDeadlines deadlines, int organizations, DateTimeOffset now)
    {
        var lastDay = ReminderDays.LastDayBefore(deadlines.OnTimeBefore);
        Measurements.SawSilent(deadlines.Month, organizations, lastDay.DayNumber - VietnamTime.DayOf(now).DayNumber);
    }
}
