namespace Pipeline.Core.Reminders;

/// <summary>What an organisation is reminded of on one day.</summary>
/// <param name="Name">The organisation's name on the month's last day.</param>
/// <param name="LastDay">The last day, in Vietnam, on which its sheets are on time.</param>
/// <param name="LockedFrom">From this day on, in Vietnam, the month is locked.</param>
/// <param name="Outstanding">At least one.</param>
public sealed record Reminder(
    string Organization, Bilingual Name, Month Month, ReminderStage Stage, DateOnly LastDay, DateOnly LockedFrom, IReadOnlyList<OutstandingForm> Outstanding)
{
    /// <summary>Once for each organisation, month and stage, however often the timer fires.</summary>
    public string Id => $"{Month}-{Organization}-{Stage}";

    public int Sheets => Outstanding.Sum(o => o.Sheets);
}
