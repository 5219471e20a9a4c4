using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What a run of the month end is asked to do.</summary>
/// <param name="Now">The instant that says where each month stands.</param>
/// <param name="Only">Compute this month alone; null for every month that is due.</param>
/// <param name="StartedBy">A key's id, or the name of a timer.</param>
/// <param name="Full">Make every summary anew. Gives the same bytes as reusing them, at the full cost.</param>
public sealed record MonthEndRequest(DateTimeOffset Now, Month? Only, string StartedBy, bool Full = false)
{
    /// <summary>Told each step as it begins: <c>summarise 2019-03</c>, <c>assemble 2019-03</c>, <c>write 2019-03</c>, <c>check</c>, <c>publish</c>.</summary>
    public Action<string> Step { get; init; } = _ => { };
}
