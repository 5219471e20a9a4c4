namespace Pipeline.Core.Obligations;

/// <summary>Whether a village's meeting is due in a month, by the plan in force on the month's last day.</summary>
/// <param name="IsDue">Never without a plan.</param>
public sealed record VillageMeetingDuty(string Village, bool HasPlan, bool IsDue);
