namespace Pipeline.Core.Summaries;

/// <summary>A member who was in charge of a household of a village on at least one day of the month.</summary>
/// <param name="OnLastDay">Households in their charge on the month's last day; one who handed all over has none.</param>
public sealed record MemberCharge(string Member, int OnLastDay);
