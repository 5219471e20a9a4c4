using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>
/// The tables of a month made region by region, as many at once as there are processors: what a rule has to hold in memory is one region's, and the
/// result is the same, byte for byte, as of <see cref="MonthTables.Assemble"/> of all at once.
/// </summary>
public static class RegionalMonth
{
    /// <inheritdoc cref="MonthTables.Assemble"/>
    public static AssembledMonth Assemble(MonthInputs inputs)
    {
        var parts = RegionSplit.Of(inputs);
        return parts.Count == 1
            ? MonthTables.Assemble(inputs)
            : RegionJoin.Of(inputs, [.. parts.AsParallel().AsOrdered().Select(MonthTables.Assemble)]);
    }
}
