namespace Pipeline.Local.Hosting;

/// <summary>The clock as <c>/admin/clock</c> shows and takes it; what is left out stays as it is.</summary>
/// <param name="Now">An instant with its offset, such as <c>2019-02-05T17:15:00Z</c>.</param>
/// <param name="Frozen">Whether the clock stands still.</param>
public sealed record ClockSetting(DateTimeOffset? Now, bool? Frozen);
