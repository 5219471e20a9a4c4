using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>A commune's invitation to a meeting in the board's calendar (INDICATORS, D1).</summary>
/// <param name="Commune">The one that stood under the level above on that date; figures attribute it to the unit that stands for it on the month's last day.</param>
/// <param name="IsVacant">On that date no one holds the post that is invited: the secretary's or the chair's.</param>
public sealed record Invitation(string Commune, DateOnly Date, MeetingBody Body, bool IsVacant);
