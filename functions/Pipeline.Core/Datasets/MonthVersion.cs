namespace Pipeline.Core.Datasets;

/// <summary>A version of a month's figures.</summary>
/// <param name="Version">0 while open or preliminary, 1 final, 2 … restated.</param>
/// <param name="RulePack">The code of the pack it is computed by: the one in force on the month's last day.</param>
/// <param name="CutAt">The instant of the cut that made a final version, UTC; null for version 0.</param>
public sealed record MonthVersion(Month Month, int Version, MonthState State, string RulePack, DateTimeOffset? CutAt);
