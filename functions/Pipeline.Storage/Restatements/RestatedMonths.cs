using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Restatements;

/// <summary>What a restatement makes of the months.</summary>
/// <param name="All">The record of every month, changed or not.</param>
/// <param name="Replaced">
/// Final months with a new version or a new history, and months that end by the clock, computed anew; each with the record it had, in order of time.
/// </param>
internal sealed record RestatedMonths(IReadOnlyDictionary<Month, MonthRecord> All, IReadOnlyList<(MonthRecord Old, MonthRecord New)> Replaced);
