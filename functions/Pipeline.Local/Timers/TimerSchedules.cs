using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting;

namespace Pipeline.Local.Timers;

/// <summary>Gives each timer function the schedule that the settings name for it.</summary>
public static partial class TimerSchedules
{
    /// <summary>A function whose schedule cannot be made out is left without one, with a warning; the others are not touched by it.</summary>
    public static IReadOnlyList<ScheduledTimer> Of(IEnumerable<TimerFunction> functions, IConfiguration settings, ILogger log) =>
        [.. functions.Select(f => new ScheduledTimer(f, ScheduleOf(f, settings, log)))];

    private static TimerSchedule? ScheduleOf(TimerFunction function, IConfiguration settings, ILogger log)
    {
        if (string.Equals(settings[$"AzureWebJobs.{function.Name}.Disabled"], "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = SettingNames.Resolve(function.Schedule, settings, out var missing);
        if (missing is not null)
        {
            SettingMissing(log, function.Name, missing);
            return null;
        }

        if (TimerSchedule.TryParse(text, out var schedule))
        {
            return schedule;
        }

        ScheduleInvalid(log, function.Name, text);
        return null;
    }

    [LoggerMessage(2011, LogLevel.Warning, "Timer {Timer} does not run on its own: the setting {Setting} is missing. Add it to Values in local.settings.json.")]
    private static partial void SettingMissing(ILogger log, string timer, string setting);

    [LoggerMessage(2012, LogLevel.Warning, "Timer {Timer} does not run on its own: '{Schedule}' is not a schedule of six fields (second minute hour day month weekday).")]
    private static partial void ScheduleInvalid(ILogger log, string timer, string schedule);
}
