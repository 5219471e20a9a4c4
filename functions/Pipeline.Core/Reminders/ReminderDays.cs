using System.Globalization;

namespace Pipeline.Core.Reminders;

/// <summary>On which days organisations are reminded of sheets that are still to be filed.</summary>
/// <param name="Stages">In order of the day.</param>
public sealed record ReminderDays(IReadOnlyList<ReminderStage> Stages)
{
    /// <summary>Farther from the deadline a reminder is of no use: before it the month has not begun, after it the month is locked.</summary>
    private const int Farthest = 31;

    public static ReminderDays Default { get; } = new([new(-3), new(-1), new(1), new(3)]);

    /// <summary>Days as a setting writes them: <c>-3,-1,1,3</c>.</summary>
    public static bool TryParse(string text, out ReminderDays days)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var numbers = new List<int>();
        foreach (var part in parts)
        {
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Farthest)
            {
                numbers.Add(number);
            }
        }

        days = new([.. numbers.Distinct().Order().Select(n => new ReminderStage(n))]);
        return numbers.Count == parts.Length;
    }

    /// <summary>
    /// The stage that is due on a day. A day that was missed is not made up for: who was not reminded three days before the deadline is not told on
    /// the eve of it that there are three days left.
    /// </summary>
    /// <param name="today">The day in Vietnam.</param>
    /// <param name="lastDay">The last day on which the organisation's sheets are on time, its extension included.</param>
    public ReminderStage? DueOn(DateOnly today, DateOnly lastDay)
    {
        var stage = new ReminderStage(today.DayNumber - lastDay.DayNumber);
        return Stages.Contains(stage) ? stage : null;
    }

    /// <summary>The last day, in Vietnam, on which a sheet is on time that must be received before an instant.</summary>
    public static DateOnly LastDayBefore(DateTimeOffset onTimeBefore) => VietnamTime.DayOf(onTimeBefore.AddTicks(-1));
}
