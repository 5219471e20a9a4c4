using NCrontab;

namespace Pipeline.Local.Timers;

/// <summary>A cron schedule as the Functions host reads it: six fields, seconds first, in UTC.</summary>
public sealed class TimerSchedule
{
    private readonly CrontabSchedule _cron;

    private TimerSchedule(CrontabSchedule cron) => _cron = cron;

    public static bool TryParse(string text, out TimerSchedule schedule)
    {
        var cron = CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true });
        schedule = cron is null ? null! : new(cron);
        return cron is not null;
    }

    /// <summary>The first occurrence after an instant, exclusive.</summary>
    public DateTimeOffset After(DateTimeOffset instant) => new(_cron.GetNextOccurrence(instant.UtcDateTime), TimeSpan.Zero);
}
