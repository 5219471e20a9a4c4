using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>How far a run is: summaries of <see cref="Month"/> made or reused, of the organisations there are.</summary>
public readonly record struct MonthEndProgress(Month Month, int Done, int Total);
