namespace Pipeline.Core.Sheets;

/// <summary>The days that a field of a month's sheet takes.</summary>
/// <param name="First">Inclusive; null: any day before.</param>
/// <param name="Last">Inclusive; null: any day after.</param>
/// <param name="NotAfterToday">The field tells of what has happened.</param>
public sealed record DayRange(string Field, DateOnly? First, DateOnly? Last, bool NotAfterToday);
