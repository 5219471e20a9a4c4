using System.Globalization;
using static System.FormattableString;

namespace Pipeline.Core.Reminders;

/// <summary>The sentences of a reminder: counts by form and the deadline; no person and no unit below the organisation.</summary>
public static class ReminderText
{
    public static Bilingual Of(Reminder reminder) => new(Vietnamese(reminder), English(reminder));

    private static string Vietnamese(Reminder reminder)
    {
        var days = Math.Abs(reminder.Stage.Days);
        var forms = string.Join(", ", reminder.Outstanding.Select(o => Invariant($"{o.Form.Name.Vi} ({o.Sheets})")));
        var owed = Invariant($"{reminder.Name.Vi} còn {reminder.Sheets} biểu chưa nộp của tháng {reminder.Month.Number:00}/{reminder.Month.Year}: {forms}.");
        var due = reminder.Stage.Days switch
        {
            < 0 => Invariant($"Hạn nộp: hết ngày {Vi(reminder.LastDay)}, còn {days} ngày."),
            0 => $"Hạn nộp: hết hôm nay, ngày {Vi(reminder.LastDay)}.",
            _ => Invariant($"Hạn nộp là hết ngày {Vi(reminder.LastDay)}, đã quá {days} ngày. Hãy nộp trước khi tháng khóa sổ, từ đầu ngày {Vi(reminder.LockedFrom)}."),
        };
        return $"{owed} {due}";
    }

    private static string English(Reminder reminder)
    {
        var days = Math.Abs(reminder.Stage.Days);
        var forms = string.Join(", ", reminder.Outstanding.Select(o => Invariant($"{o.Form.Name.En} ({o.Sheets})")));
        var owed = Invariant($"{reminder.Name.En} has {Many(reminder.Sheets, "sheet")} of {reminder.Month} still to file: {forms}.");
        var due = reminder.Stage.Days switch
        {
            < 0 => $"The last day on time is {En(reminder.LastDay)}, in {Many(days, "day")}.",
            0 => $"The last day on time is today, {En(reminder.LastDay)}.",
            _ => $"The last day on time was {En(reminder.LastDay)}, {Many(days, "day")} ago. File before the month is locked, from {En(reminder.LockedFrom)} on.",
        };
        return $"{owed} {due}";
    }

    private static string Vi(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Many(int count, string what) => Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
