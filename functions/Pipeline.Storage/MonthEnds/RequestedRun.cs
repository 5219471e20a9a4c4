using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>A run of the month end that someone asked for by hand.</summary>
/// <param name="Month">The one month to compute; null for every month that is due.</param>
/// <param name="RequestedBy">The id of the key.</param>
/// <param name="Report">What came of it; null until it is done.</param>
public sealed record RequestedRun(
    string Id, Month? Month, bool Full, string RequestedBy, DateTimeOffset RequestedAt, RunState State, MonthEndReport? Report);
