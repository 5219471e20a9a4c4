using Pipeline.Core.Datasets;
using Pipeline.Core.Explanations;

namespace Pipeline.Tests.Builders;

/// <summary>Explains every figure of every row of a month's tables.</summary>
internal static class ExplanationSweep
{
    /// <returns>The figures whose weights do not sum to them.</returns>
    public static IReadOnlyList<UnexplainedFigure> Check(IReadOnlyList<TableData> tables, ExplainedMonth month) =>
        [.. FigureExplanations.All.SelectMany(e => ExplanationCheck.Of(e, tables.Single(t => t.Table.Name == e.Table.Name), month))];
}
