using static System.FormattableString;

namespace Pipeline.Core.Reminders;

/// <summary>The day of a reminder, counted from the last day on which a sheet is on time.</summary>
/// <param name="Days">Below 0 before that day, 0 on it, above 0 after it.</param>
public readonly record struct ReminderStage(int Days)
{
    /// <summary>Part of the message's id, so that a stage is reminded of once: <c>before-3</c>, <c>last-day</c>, <c>after-1</c>.</summary>
    public override string ToString() => Days < 0 ? Invariant($"before-{-Days}") : Days > 0 ? Invariant($"after-{Days}") : "last-day";
}
