namespace Pipeline.Local.Demo.Year;

/// <summary>One sheet sent at an instant: a step of the sheet's story.</summary>
/// <param name="At">A full hour, UTC.</param>
public readonly record struct Step(DateTimeOffset At, PostedSheet Sheet);
