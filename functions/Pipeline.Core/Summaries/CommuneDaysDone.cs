namespace Pipeline.Core.Summaries;

/// <summary>The days done of a commune's sheet, by (date, person, village, sector, length).</summary>
public sealed record CommuneDaysDone(string Commune, IReadOnlyList<DayDone> Days);
