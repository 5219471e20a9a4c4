using Pipeline.Core;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;

namespace Pipeline.Storage.Explanations;

/// <summary>A query that makes sense: a fact table, some of its figures, and a whole key.</summary>
internal sealed record Asked(TableExplanation Table, Month Month, IReadOnlyList<FigureDefinition> Figures, IReadOnlyDictionary<string, string> Key)
{
    public static (Asked? Asked, Problem? Problem) Of(ExplainQuery query)
    {
        if (FigureExplanations.Find(query.Table) is not { } table)
        {
            return (null, Problem.FactTableUnknown(query.Table, [.. FigureExplanations.All.Select(t => t.Table.Name)]));
        }

        if (!Month.TryParse(query.Month, out var month))
        {
            return (null, Problem.MonthInvalid(query.Month) with { Status = 404 });
        }

        var figure = query.Figure is { } name ? table.Figures.FirstOrDefault(f => f.Id == name) ?? table.FigureOf(name) : null;
        if (query.Figure is { } unknown && figure is null)
        {
            return (null, Problem.FigureUnknown(unknown, query.Table, [.. table.Figures.Select(f => f.Id)]));
        }

        var columns = table.Table.Key.Where(k => k != "month_start").ToList();
        return columns.All(query.Key.ContainsKey) && query.Key.Count == columns.Count
            ? (new(table, month, figure is null ? table.Figures : [figure], query.Key), null)
            : (null, Problem.FactKeyWrong(query.Table, columns));
    }
}
