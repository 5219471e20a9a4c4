using Pipeline.Core.Datasets;

namespace Pipeline.Core.Indicators;

/// <summary>What assembling a month gives.</summary>
/// <param name="Tables">In the order of <see cref="MonthTables.Definitions"/>.</param>
/// <param name="History">For the next month.</param>
public sealed record AssembledMonth(IReadOnlyList<TableData> Tables, MonthHistory History);
