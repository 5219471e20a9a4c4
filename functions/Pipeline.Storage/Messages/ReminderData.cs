using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>The data of a reminder. A bridge to Zalo, Teams or mail finds the addressee by the organisation's code.</summary>
/// <param name="Stage"><c>before-3</c>, <c>last-day</c>, <c>after-1</c> …</param>
/// <param name="LastDay">The last day on time, <c>yyyy-MM-dd</c>, in Vietnam; the organisation's own, if it was given more time.</param>
/// <param name="LockedFrom">The day from which the month is locked.</param>
/// <param name="Outstanding">How many sheets of each form are not filed.</param>
public sealed record ReminderData(
    string Organization, string NameVi, string NameEn, Month Month, string Stage, DateOnly LastDay, DateOnly LockedFrom, int Sheets,
    IReadOnlyList<ReminderData.Form> Outstanding)
{
    /// <param name="Code">The form's code.</param>
    public sealed record Form(string Code, string NameVi, string NameEn, int Sheets);
}
