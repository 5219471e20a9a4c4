using Pipeline.Local.Hosting;

namespace Pipeline.Local.Timers;

/// <summary>A timer function with the schedule its settings give it, and where it stands.</summary>
/// <param name="schedule">Null where the function runs by hand only: its schedule could not be resolved, or it is switched off.</param>
public sealed class ScheduledTimer(TimerFunction function, TimerSchedule? schedule)
{
    public TimerFunction Function { get; } = function;

    public string Name => Function.Name;

    /// <summary>The next occurrence; never, where there is no schedule.</summary>
    public DateTimeOffset Next { get; private set; } = DateTimeOffset.MaxValue;

    /// <summary>Held while the function runs: two runs of one timer never overlap.</summary>
    public SemaphoreSlim Running { get; } = new(1, 1);

    /// <summary>Sets the next occurrence to the first one after an instant.</summary>
    public void AlignTo(DateTimeOffset instant) => Next = schedule?.After(instant) ?? DateTimeOffset.MaxValue;
}
