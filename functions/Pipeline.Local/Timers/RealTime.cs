namespace Pipeline.Local.Timers;

/// <summary>The time that waiting goes by, beside the product's clock, which can be set and stand still.</summary>
public sealed record RealTime(TimeProvider Provider);
