namespace Pipeline.Core.Reference;

/// <param name="OnTimeBeforeDay">A sheet for P is on time before this day of P+1, 00:00 in Vietnam.</param>
/// <param name="LockedFromDay">From this day of P+1, 00:00 in Vietnam, P is locked.</param>
/// <param name="DeviceClockMinutes">R2b: how far the clocks of device and server may differ at sending, inclusive.</param>
public sealed record Deadlines(int OnTimeBeforeDay, int LockedFromDay, int DeviceClockMinutes);
