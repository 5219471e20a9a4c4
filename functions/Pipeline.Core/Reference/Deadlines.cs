namespace Pipeline.Core.Reference;

/// <param name="OnTimeBeforeDay">A sheet for P is on time before this day of P+1, 00:00 in Vietnam.</param>
/// <param name="LockedFromDay">From this day of P+1, 00:00 in Vietnam, P is locked.</param>
public sealed record Deadlines(int OnTimeBeforeDay, int LockedFromDay);
